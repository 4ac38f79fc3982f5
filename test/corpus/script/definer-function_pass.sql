-- One that runs with its caller's rights.
-- shows: pg_proc reporting.front_door
create function reporting.front_door() returns integer language sql as $$ select 1 $$;
