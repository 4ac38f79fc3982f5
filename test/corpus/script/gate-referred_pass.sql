-- Refers to a row of its own.
-- shows: pg_constraint reporting.holds
create table reporting.holds (id integer references reporting.totals);
