-- An operator in the schema that many paths have.
-- code: SCRIPT_FAILED
create function public.format(text, text, text) returns text language sql as $$ select 'x' $$;
