-- Attaches a table that it filled before, so that rows come into a table that must not change.
-- code: EFFECT_DRIFT
-- shows: pg_class reporting.parts_2027
create table reporting.parts_2027 (like reporting.parts including all);
insert into reporting.parts_2027 values (7, '2027-05-05');
alter table reporting.parts attach partition reporting.parts_2027 for values from ('2027-01-01') to ('2028-01-01');
