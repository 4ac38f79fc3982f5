-- Makes an empty partition.
-- shows: pg_class reporting.parts_2027
create table reporting.parts_2027 partition of reporting.parts for values from ('2027-01-01') to ('2028-01-01');
