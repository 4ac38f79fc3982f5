-- A function in SQL.
-- shows: pg_proc reporting.plain
create function reporting.plain() returns integer language sql as $$ select 1 $$;
