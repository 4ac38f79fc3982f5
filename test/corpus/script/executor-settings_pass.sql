-- Pins the search path of a function of its own.
-- shows: pg_proc reporting.own
alter function reporting.own() set search_path = pg_catalog;
