-- Keeps the number of one.
-- shows: pg_class reporting.holds
create table reporting.holds (id integer);
