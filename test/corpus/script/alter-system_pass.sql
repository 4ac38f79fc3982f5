-- Reads them.
select count(*) from pg_settings;
