-- A deferred trigger whose function would run as the gate's owner, if the gate's owner were who fires it.
-- code: SCRIPT_FAILED
grant usage on schema reporting to quorate_owner;
create function reporting.late() returns trigger language plpgsql as $$
begin
  delete from quorate_targets.script_authorisation;
  return null;
end $$;
create constraint trigger late after insert on reporting.lines deferrable initially deferred for each row execute function reporting.late();
insert into reporting.lines values (1, 1);
