-- What earlier policies gave to targets that the present one does not name: it can do nothing without an act, and the next plan takes it.

set local role quorate_owner;

create function quorate.leftover_steps() returns table (way text, n integer, statement text)
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with target as materialized (
      select i.code as name, t from qt001_cp.target_manifest as t join qt001_cp.code_catalog_item as i on i.item_id = t.item_id
      where t.active
    ), former as materialized (
      select r.oid, r.rolname from pg_roles as r where r.rolname = any (quorate.target_roles())
        and r.rolname not in (select (t.t).role from target as t union all select (t.t).reader from target as t)
    ), held as (
      select l.* from (select coalesce(array_agg(f.rolname), '{}') as roles from former as f) as f
      cross join lateral quorate.live_privileges(f.roles) as l
      where l.grantee = any (f.roles) and l.kind in ('table', 'column', 'sequence', 'function', 'schema', 'type')
    ), copied as (
      -- Owners of partitioned tables that no target reaches any more.
      select row(pg_get_userbyid(a.grantee), 'function', 'quorate_targets.record_row()', '', 'EXECUTE')::qt001_cp.privilege as fact
      from pg_proc as p cross join lateral aclexplode(p.proacl) as a
      where p.oid = to_regprocedure('quorate_targets.record_row()') and a.grantee not in (0, p.proowner)
        and pg_get_userbyid(a.grantee) <> all (quorate.target_roles())
        and a.grantee not in (select c.relowner from target as t cross join lateral quorate.target_tables(t.t) as r
          join pg_class as c on c.oid = r and c.relkind = 'p')
    ), fact as (
      select row(h.*)::qt001_cp.privilege as fact from held as h
      union all
      select c.fact from copied as c
    ), routine as (
      select p.oid::regprocedure::text as signature from pg_proc as p
      where p.pronamespace = 'quorate_targets'::regnamespace and p.proowner in (select f.oid from former as f)
    ), trigger as (
      select row(g.tgrelid::regclass::text, 'trigger', g.tgname, '', pg_get_triggerdef(g.oid))::qt001_cp.privilege as fact
      from pg_trigger as g join pg_proc as p on p.oid = g.tgfoid and p.pronamespace = 'quorate_targets'::regnamespace
      where not g.tgisinternal and g.tgrelid not in (select quorate.target_tables(t.t) from target as t)
    )
    select 'script', 1, quorate.trigger_statement(t.fact, false) from trigger as t
    union all
    select 'script', 2, format('drop function %s;', r.signature) from routine as r
    union all
    select 'script', 3, quorate.privilege_statement(f.fact, false) from fact as f
    union all
    select 'rollback', 1, quorate.privilege_statement(f.fact, true) from fact as f
    union all
    select 'rollback', 2, quorate.function_restore(r.signature) from routine as r
    union all
    select 'rollback', 3, quorate.trigger_statement(t.fact, true) from trigger as t
  $$;
comment on function quorate.leftover_steps is
  'The statements that take from former targets'' roles, and from tables that no target reaches any more, what they were given; and back.';

reset role;
