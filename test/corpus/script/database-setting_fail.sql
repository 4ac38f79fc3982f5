-- Changes a setting of the whole database.
-- code: SCRIPT_FAILED
do $$ begin execute format('alter database %I set search_path = reporting', current_database()); end $$;
