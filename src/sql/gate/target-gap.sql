-- A target as it is in this database against what the policy gives it, both ways: what blocks its changes, and nobody else's (SQL-2).

set local role quorate_owner;

create function quorate.live_target(p_name text, p_target qt001_cp.target_manifest, p_tables oid[], p_expected qt001_cp.privilege[])
  returns setof qt001_cp.privilege
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with role as materialized (
      select r.oid, r.rolname from pg_roles as r where r.rolname in (p_target.role, p_target.reader)
    ), routine as materialized (
      select p.oid, p.oid::regprocedure::text as signature, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner)) as acl,
        exists (select from quorate.target_functions(p_name, p_target) as f where to_regprocedure(f.signature) = p.oid) as own
      from pg_proc as p where p.pronamespace = 'quorate_targets'::regnamespace
        and (p.proowner in (select oid from role)
          or p.oid in (select to_regprocedure(f.signature)::oid from quorate.target_functions(p_name, p_target) as f))
    ), trigger as materialized (
      select t.tgrelid::regclass::text as relation, t.tgname::text as name, pg_get_triggerdef(t.oid) as told, t.tgenabled
      from pg_trigger as t where t.tgrelid = any (p_tables) and not t.tgisinternal
        and (t.tgname in ('quorate_effect', 'quorate_effect_truncate')
          or exists (select from pg_proc as p where p.oid = t.tgfoid and p.pronamespace = 'quorate_targets'::regnamespace))
    )
    -- Of its functions more than the owner is compared, below.
    select l.* from quorate.live_privileges(array[p_target.role, p_target.reader]) as l
    where not (l.kind = 'other' and l.privilege like 'OWNER OF %' and starts_with(l.object, 'quorate_targets.'))
    union
    select pg_get_userbyid(r.proowner), 'owner', r.signature, '', 'function' from routine as r
    union
    select pg_get_userbyid(r.proowner), 'text', r.signature, '', quorate.live_function_digest(r.oid) from routine as r where r.own
    union
    select case a.grantee when 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end, 'function', r.signature, '', t.told
    from routine as r cross join lateral aclexplode(r.acl) as a cross join lateral unnest(array[a.privilege_type, case when a.is_grantable
      then 'GRANT OPTION FOR ' || a.privilege_type end]) as t(told)
    where a.grantee <> r.proowner and t.told is not null
    union
    select t.relation, 'trigger', t.name, '', t.told from trigger as t
    union
    select t.relation, 'trigger', t.name, '', 'that is ' || case t.tgenabled when 'D' then 'disabled' when 'A' then 'always enabled'
      else 'enabled in a replica' end from trigger as t where t.tgenabled <> 'O'
    union
    -- Whether others can do what the policy says: through which right is not the target's matter.
    select e.* from unnest(p_expected) as e join pg_roles as r on r.rolname = e.grantee
    where e.grantee not in (p_target.role, p_target.reader) and case e.kind
      when 'table' then has_table_privilege(r.oid, quorate.relation_named(e.object), e.privilege)
      when 'schema' then has_schema_privilege(r.oid, (parse_ident(e.object))[1], e.privilege)
      when 'function' then e.object = 'quorate_targets.record_row()' and has_function_privilege(r.oid, e.object, e.privilege) end
    union
    select r.* from quorate.target_reach(p_target) as r
  $$;
comment on function quorate.live_target is
  'What a target''s roles have, its functions and triggers as they are, and what everybody''s rights add to it: the same facts as '
  'quorate.expected_target.';

create function quorate.target_absent(p_target qt001_cp.target_manifest) returns setof text
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select 'role ' || r.role from (values (p_target.role), (p_target.reader)) as r(role)
    where not exists (select from pg_roles as o where o.rolname = r.role)
    union
    -- Only where rows lie can a trigger see each of them.
    select case r.listed when 'writes' then 'table ' else 'table or view ' end || r.name from quorate.target_relations(p_target) as r
    left join pg_class as c on c.oid = r.relation
    where c.oid is null or c.relkind <> all (case r.listed when 'writes' then '{r,p}' else '{r,p,v,m}' end::"char"[])
    union
    select 'schema ' || e from unnest(p_target.owns || p_target.path) as e where to_regnamespace(e) is null
    union
    select 'function ' || e from unnest(p_target.calls) as e where quorate.routine_named(e) is null
  $$;
comment on function quorate.target_absent is 'What a target names and this database does not have.';

create function quorate.target_gap(p_name text, p_target qt001_cp.target_manifest) returns table (direction text, fact qt001_cp.privilege)
  language plpgsql stable
as $$
declare
  v_tables constant oid[] := array(select quorate.target_tables(p_target));
  v_expected constant qt001_cp.privilege[] := array(
    select row(e.*)::qt001_cp.privilege from quorate.expected_target(p_name, p_target, v_tables, quorate.target_lane_login()) as e);
begin
  return query
    with live as materialized (
      select * from quorate.live_target(p_name, p_target, v_tables, v_expected)
    ), expected as materialized (
      select * from unnest(v_expected)
    )
    select 'missing', row(m.*)::qt001_cp.privilege from (select * from expected except select * from live) as m
    union all
    select 'extra', row(x.*)::qt001_cp.privilege from (select * from live except select * from expected) as x;
end
$$;
comment on function quorate.target_gap is 'Policy against catalogue in both EXCEPT directions, for one target.';

create function quorate.is_readers(p_fact qt001_cp.privilege) returns boolean
  language sql stable
  as $$
    select p_fact.kind in ('table', 'schema') and exists (select from qt001_cp.privilege_set_manifest as p
      where p.active and p_fact.grantee = any (p.readers))
  $$;
comment on function quorate.is_readers is 'Whether a fact is what one of the policy''s readers may read (PRV-9).';

create function quorate.target_findings(p_target text) returns setof qt001_cp.finding
  language plpgsql stable
as $$
declare
  v_target constant qt001_cp.target_manifest := quorate.target_named(p_target);
begin
  if v_target.item_id is null then
    return next row('TARGET_UNKNOWN', (select jsonb_agg(n) from quorate.target_names() as n), to_jsonb(p_target))::qt001_cp.finding;
    return;
  end if;
  return query
    select 'TARGET_ABSENT', to_jsonb(a), to_jsonb(p_target) from quorate.target_absent(v_target) as a order by 2;
  return query
    with told as (
      select g.direction, to_jsonb(case when g.direction = 'extra' and (g.fact).kind = 'setting' then split_part(t.text, '=', 1)
        else t.text end) as text
      from quorate.target_gap(p_target, v_target) as g cross join lateral quorate.privilege_text(g.fact) as t(text)
      -- Of a role that is not there it is enough to say so. Who only cannot read yet endangers nothing.
      where g.direction = 'extra' or (g.fact).kind = 'trigger'
        or exists (select from pg_catalog.pg_roles as r where r.rolname = (g.fact).grantee) and not quorate.is_readers(g.fact)
    )
    select 'TARGET_DRIFT', case d.direction when 'missing' then d.text end, case d.direction when 'extra' then d.text end
    from told as d order by d.direction desc, d.text #>> '{}' collate "C";
end
$$;
comment on function quorate.target_findings is
  'Why nothing may be written to a target now: no target of the policy, something of it is not there, or rights, functions or triggers '
  'differ; expected for what is missing, observed for what is too much. Part of every decision on its changes, and of no other (SQL-2).';

reset role;
