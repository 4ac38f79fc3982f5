-- A function that nobody else may call.
-- shows: pg_proc reporting.kept
create function reporting.kept() returns integer language sql as $$ select 1 $$; revoke all on function reporting.kept() from public;
