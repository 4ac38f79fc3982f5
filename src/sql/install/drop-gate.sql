-- Drops what src/sql/gate made, before it is made again: triggers, rules, views, functions, the preset; each by name or signature and
-- never CASCADE, which would take the ledger's tables along. The lock first waits for running calls to finish, for as long as an act may
-- take.
set local lock_timeout = '235s';
lock table qt001_cp.ledger in access exclusive mode;
set local lock_timeout = '10s';

do $drop$
declare
  v_statement text;
begin
  for v_statement in
    -- All triggers and rules there, whoever made them: what stayed would be recorded as the gate's own.
    select format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass) from pg_catalog.pg_trigger as t
    join pg_catalog.pg_proc as p on p.oid = t.tgfoid join pg_catalog.pg_class as c on c.oid = t.tgrelid
    where not t.tgisinternal and (p.pronamespace = 'quorate'::regnamespace
      or c.relnamespace in ('qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'quorate_targets'::regnamespace)
      or c.relnamespace = 'public'::regnamespace and c.relname in ('information_unit', 'unit_version'))
    union all
    select format('drop rule %I on %s', r.rulename, r.ev_class::regclass) from pg_catalog.pg_rewrite as r
    join pg_catalog.pg_class as c on c.oid = r.ev_class
    where r.rulename <> '_RETURN' and (c.relnamespace in ('qt001_cp'::regnamespace, 'cutter_governance'::regnamespace,
        'quorate_targets'::regnamespace)
      or c.relnamespace = 'public'::regnamespace and c.relname in ('information_unit', 'unit_version'))
    union all
    select 'drop view ' || string_agg(c.oid::regclass::text, ', ') from pg_catalog.pg_class as c
    where c.relkind = 'v' and c.relnamespace in ('qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'quorate'::regnamespace,
      'quorate_targets'::regnamespace)
    union all
    -- All in one statement: they may depend on each other, and nothing else may depend on them.
    select 'drop routine ' || string_agg(p.oid::regprocedure::text, ', ') from pg_catalog.pg_proc as p
      where p.pronamespace = 'quorate'::regnamespace
    union all
    select 'drop table if exists qt001_cp.privilege_preset'
  loop
    if v_statement is not null then
      execute v_statement;
    end if;
  end loop;
end
$drop$;

-- Function bodies name objects that a later file makes.
set local check_function_bodies = off;
