-- Puts another text into a function of its own.
-- shows: pg_proc reporting.own
create or replace function reporting.own() returns integer language sql as $$ select 2 $$;
