-- Makes a constraint with a name of its own.
-- shows: pg_constraint small
alter table reporting.totals add constraint small check (id < 100) not valid;
