-- A trigger on a table that it may only write.
-- code: SCRIPT_FAILED
create function reporting.lurks() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger lurks before insert on billing.accounts for each row execute function reporting.lurks();
