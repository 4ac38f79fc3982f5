-- Leaves a function in the session's temporary schema.
-- code: SCRIPT_FAILED
create function pg_temp.now() returns timestamptz language sql as $$ select 'epoch'::timestamptz $$;
