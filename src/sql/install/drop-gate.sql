-- Drops what src/sql/gate made, before it is made again: triggers, views, functions, each by name or signature and never CASCADE, which
-- would take the ledger's tables along. The lock first waits for running calls to finish, for as long as an act may take.
set local lock_timeout = '235s';
lock table qt001_cp.ledger in access exclusive mode;
set local lock_timeout = '10s';

do $drop$
declare
  v_statement text;
begin
  for v_statement in
    select format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass) from pg_catalog.pg_trigger as t
    join pg_catalog.pg_proc as p on p.oid = t.tgfoid where p.pronamespace = 'quorate'::regnamespace and not t.tgisinternal
    union all
    select 'drop view ' || string_agg(c.oid::regclass::text, ', ') from pg_catalog.pg_class as c
    where c.relkind = 'v' and c.relnamespace in ('qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'quorate'::regnamespace)
    union all
    -- All in one statement: they may depend on each other, and nothing else may depend on them.
    select 'drop function ' || string_agg(p.oid::regprocedure::text, ', ') from pg_catalog.pg_proc as p
      where p.pronamespace = 'quorate'::regnamespace
  loop
    if v_statement is not null then
      execute v_statement;
    end if;
  end loop;
end
$drop$;

-- Function bodies name objects that a later file makes.
set local check_function_bodies = off;
