-- A function in PostgreSQL's own schema, found before any other.
-- code: SCRIPT_FAILED
create function pg_catalog.format(text, text, text) returns text language sql as $$ select 'x' $$;
