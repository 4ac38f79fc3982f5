-- Makes the same one.
-- shows: pg_proc reporting.made
do $$ begin execute format('create function reporting.made() returns integer language sql as %L', 'select 1'); end $$;
