-- Lets it read a view.
-- shows: pg_class reporting.summary
grant select on reporting.summary to app_owner;
