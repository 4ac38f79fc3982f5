-- A function that raises nothing.
-- shows: pg_proc reporting.quiet
create function reporting.quiet() returns void language plpgsql as $$ begin end $$; select reporting.quiet();
