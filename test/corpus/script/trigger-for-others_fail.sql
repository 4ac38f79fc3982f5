-- A trigger that works when the application writes; whoever cuts without having shown it is refused.
-- code: EFFECT_DRIFT
-- shows: pg_trigger lurks
create function reporting.lurks() returns trigger language plpgsql as $$ begin new.amount := 0; return new; end $$;
create trigger lurks before insert on reporting.totals for each row execute function reporting.lurks();
