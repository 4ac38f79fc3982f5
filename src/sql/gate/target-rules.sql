-- The rules of a policy set about its targets and readers: the twins of src/manifest/check/targets.ts, with the same codes (MAN-10).

set local role quorate_owner;

create function quorate.is_of_the_gate(p_name text) returns boolean
  language sql stable
  as $$
    select n.parts[1] ~ '^pg_' or n.parts[1] = 'information_schema' or n.parts[1] = any (quorate.gate_schemas()::text[])
      or n.parts in ('{public,information_unit}', '{public,unit_version}')
    from (select parse_ident(p_name, false)) as n(parts)
  $$;
comment on function quorate.is_of_the_gate is 'Whether a schema, table or function by its name is the gate''s own or PostgreSQL''s.';

create function quorate.set_targets(p_documents jsonb) returns table (name text, role text, reader text, spec jsonb)
  language sql immutable parallel safe
  as $$
    select t.name, t.spec ->> 'role', t.spec ->> 'reader', t.spec from quorate.set_specs(p_documents, 'TARGET') as t
  $$;
comment on function quorate.set_targets is 'The targets of a set: name, both roles, and the whole.';

create function quorate.set_target_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with target as materialized (
      select * from quorate.set_targets(p_documents)
    ), action as (
      select a.name, a.spec ->> 'does' as does, a.spec -> 'targets' as targets from quorate.set_specs(p_documents, 'AUTHORITY_ACTION') as a
    ), named as (
      select a.name, e as target from action as a cross join lateral jsonb_array_elements_text(a.targets) as e
    ), login as (
      select s.db_role as role from quorate.set_scopes(p_documents) as s
      union select p.spec ->> 'migrator' from quorate.set_specs(p_documents, 'PRIVILEGE_SET') as p
    ), privileges as (
      select p.spec from quorate.set_specs(p_documents, 'PRIVILEGE_SET') as p
    ), part as materialized (
      select t.name, r.what, r.role from target as t cross join lateral (values ('role', t.role), ('reader', t.reader)) as r(what, role)
      union all
      select p.spec ->> 'preset', 'readers', e from privileges as p cross join lateral jsonb_array_elements_text(p.spec -> 'readers') as e
    ), object as (
      select t.name, m.member, e as object, case m.member when 'writes' then substr(e, strpos(e, ' ') + 1) else e end as plain
      from target as t cross join unnest(array['writes', 'reads', 'owns', 'path', 'calls']) as m(member)
      cross join lateral jsonb_array_elements_text(t.spec -> m.member) as e
    )
    select 'TARGET_MISSING', (select jsonb_agg(t.name order by t.name collate "C") from target as t), to_jsonb(a.name) from action as a
    where a.does = 'sql' and jsonb_array_length(a.targets) = 0
    union all
    select 'TARGET_MISPLACED', to_jsonb('sql'::text), jsonb_build_object(a.name, a.does) from action as a
    where a.does is distinct from 'sql' and jsonb_array_length(a.targets) > 0
    union all
    select 'TARGET_UNKNOWN', (select jsonb_agg(t.name order by t.name collate "C") from target as t), jsonb_build_object(n.name, n.target)
    from named as n where n.target not in (select t.name from target as t)
    union all
    select 'TARGET_TWICE', null, jsonb_build_object(n.name, n.target) from named as n group by n.name, n.target having count(*) > 1
    union all
    -- Their functions lie beside the gate's own.
    select 'NAME_RESERVED', null, to_jsonb(t.name) from target as t
    where t.name in ('record_row', 'record_truncate', 'begin_script', 'cover_tables', 'force_constraints')
      or t.name in (select o.name || s from target as o cross join unnest(array['_reads', '_hash']) as s)
    union all
    select 'NAME_RESERVED', null, jsonb_build_object(p.name, p.role) from part as p
    where starts_with(p.role, 'pg_') or p.role in ('public', 'none')
      or exists (select from pg_catalog.pg_get_keywords() as k where k.word = p.role and k.catcode in ('R', 'T'))
      or exists (select from qt001_cp.privilege_preset as known where known.grantee = p.role and known.kind = 'role'
        and known.privilege = 'NOLOGIN')
    union all
    select 'TARGET_ROLE_SHARED', null, to_jsonb(p.role) from part as p where p.what <> 'readers'
    group by p.role having count(*) > 1 or p.role in (select l.role from login as l) or exists (
      select from qt001_cp.privilege_preset as known where known.grantee = p.role and known.kind = 'role' and known.privilege = 'LOGIN')
    union all
    select 'TARGET_ROLE_FORBIDDEN', null, to_jsonb(p.role) from part as p where p.what <> 'readers'
      and (exists (select from privileges as s where p.what = 'role' and s.spec -> 'forbidden_writers' ? p.role)
        or exists (select from pg_catalog.pg_roles as r where r.rolname = p.role and r.rolsuper))
    union all
    select 'READER_TAKEN', null, to_jsonb(p.role) from part as p where p.what = 'readers'
      and (p.role in (select l.role from login as l) or p.role in (select o.role from part as o where o.what <> 'readers')
        or exists (select from qt001_cp.privilege_preset as known where known.grantee = p.role and known.kind = 'role'
          and known.privilege = 'LOGIN'))
    union all
    select 'SET_MALFORMED', to_jsonb('each once'::text), jsonb_build_object(o.name, o.object) from object as o
    group by o.name, o.member, o.object having count(*) > 1
    union all
    select 'SET_MALFORMED', to_jsonb('each once'::text), to_jsonb(p.role) from part as p where p.what = 'readers'
    group by p.role having count(*) > 1
    union all
    select 'TARGET_OWNS_TWICE', null, jsonb_build_object(o.schema, jsonb_agg(o.name order by o.name collate "C"))
    from (select o.name, (parse_ident(o.plain))[1] as schema from object as o where o.member = 'owns') as o
    group by o.schema having count(*) > 1
    union all
    select 'TARGET_RESERVED', null, jsonb_build_object(o.name, o.object) from object as o
    where quorate.is_of_the_gate(o.plain) or o.member = 'owns' and parse_ident(o.plain) = '{public}'
  $$;
comment on function quorate.set_target_findings is
  'What is wrong with the targets and readers of a set: an action without a target or with an unknown one, a role that has another part '
  'or more power, an object that is the gate''s own or PostgreSQL''s.';

reset role;
