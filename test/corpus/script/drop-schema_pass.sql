-- Drops a view in it.
-- shows: pg_class reporting.summary
drop materialized view reporting.summary;
