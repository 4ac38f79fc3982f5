-- The gate as it is: sha256 over all its functions, triggers, rules and views, with owners and settings. It is the body of
-- quorate.gate_digest() too; whoever installs runs it as a query, since a function of the gate could be anybody's by then. It names
-- pg_catalog and nothing else.
select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.string_agg(told.line, E'\n' order by told.line collate "C"),
  'UTF8')), 'hex') as digest
from (
  select fact.fields::text as line from (
      select array['function', p.oid::regprocedure::text, pg_catalog.pg_get_userbyid(p.proowner)::text,
        pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p.prosrc, 'UTF8')), 'hex'),
        case when p.prosqlbody is not null then pg_catalog.pg_get_function_sqlbody(p.oid) end, p.prosecdef::text,
        p.proconfig::text, l.lanname::text, p.prokind::text,
        p.proisstrict::text, p.provolatile::text, p.proparallel::text, pg_catalog.pg_get_function_arguments(p.oid),
        pg_catalog.pg_get_function_result(p.oid)] as fields
      from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
      join pg_catalog.pg_language as l on l.oid = p.prolang
      where n.nspname = any (array['qt001_cp', 'cutter_governance', 'quorate', 'quorate_targets', 'quorate_install']::name[])
        -- A target's own three functions come and go with policies, and are compared with what the policy says instead.
        and not (n.nspname = 'quorate_targets' and pg_catalog.pg_get_userbyid(p.proowner) <> 'quorate_owner')
      union all
      select array['trigger', t.tgrelid::regclass::text, t.tgname::text, pg_catalog.pg_get_triggerdef(t.oid), t.tgenabled::text]
      from pg_catalog.pg_trigger as t join pg_catalog.pg_class as c on c.oid = t.tgrelid
      join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
      where not t.tgisinternal
        and (n.nspname = any (array['qt001_cp', 'cutter_governance', 'quorate', 'quorate_targets', 'quorate_install']::name[])
          or n.nspname = 'public' and c.relname in ('information_unit', 'unit_version'))
      union all
      -- A view's query is its rule.
      select array['rule', r.ev_class::regclass::text, r.rulename::text, pg_catalog.pg_get_ruledef(r.oid), r.ev_enabled::text,
        pg_catalog.pg_get_userbyid(c.relowner)::text, c.reloptions::text]
      from pg_catalog.pg_rewrite as r join pg_catalog.pg_class as c on c.oid = r.ev_class
      join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
      where n.nspname = any (array['qt001_cp', 'cutter_governance', 'quorate', 'quorate_targets', 'quorate_install']::name[])
        or n.nspname = 'public' and c.relname in ('information_unit', 'unit_version')
  ) as fact
) as told
