-- A new table: it is covered by the gate itself.
-- shows: pg_class reporting.fresh
create table reporting.fresh (id integer primary key);
