-- A function that could be one.
-- shows: pg_proc reporting.lurks
create function reporting.lurks() returns trigger language plpgsql as $$ begin return null; end $$;
