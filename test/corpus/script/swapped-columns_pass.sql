-- Renames one.
-- shows: pg_attribute reporting.pairs
alter table reporting.pairs rename column a to first;
