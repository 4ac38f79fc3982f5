-- A new column that is null.
-- shows: pg_attribute reporting.totals
alter table reporting.totals add column paid boolean;
