-- A comment on a table of its own.
-- shows: pg_description
comment on table reporting.totals is 'sums';
