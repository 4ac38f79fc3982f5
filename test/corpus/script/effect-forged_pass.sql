-- A trigger of its own on a table of its own.
-- expect: {"reporting.totals": {"update": 1}}
-- shows: pg_trigger again
create function reporting.again() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger again after update on reporting.totals for each row execute function reporting.again();
update reporting.totals set amount = 0 where id = 1;
