-- A trigger whose function runs as who writes: its own role.
-- expect: {"reporting.lines": {"insert": 1}}
-- shows: pg_trigger early
create function reporting.early() returns trigger language plpgsql as $$
begin
  assert current_user = 'billing_change';
  return null;
end $$;
create trigger early after insert on reporting.lines for each row execute function reporting.early();
insert into reporting.lines values (1, 1);
