-- A trigger on every command.
-- code: SCRIPT_FAILED
create function reporting.every() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger every on ddl_command_end execute function reporting.every();
