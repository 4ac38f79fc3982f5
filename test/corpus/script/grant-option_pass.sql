-- Lets it read one column.
-- shows: pg_attribute reporting.totals
grant select (id) on reporting.totals to app_owner;
