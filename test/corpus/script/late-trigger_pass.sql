-- A new trigger that fires at once.
-- shows: pg_trigger early
create function reporting.early() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger early after update on reporting.totals for each row execute function reporting.early();
