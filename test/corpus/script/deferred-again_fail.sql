-- A trigger's function puts everything off again and writes once more.
-- code: SCRIPT_DEFERS
-- expect: {"reporting.totals": {"insert": [0, 9]}}
create or replace function reporting.noted() returns trigger language plpgsql as $$
begin
  set constraints all deferred;
  if new.id = 50 then insert into reporting.totals values (51, 0, 'again') on conflict do nothing; end if;
  return null;
end $$;
insert into reporting.totals values (50, 0, 'first');
