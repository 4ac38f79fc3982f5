-- One of that name in its own schema, which nobody's path has.
-- shows: pg_proc reporting.format
create function reporting.format(text, text, text) returns text language sql as $$ select 'x' $$;
