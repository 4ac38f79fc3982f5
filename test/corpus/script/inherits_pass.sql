-- A table beside it.
-- shows: pg_class reporting.beside
create table reporting.beside (like reporting.totals);
