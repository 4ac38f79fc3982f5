-- Targets: which there are, which roles they have or had, which tables their scripts reach, and which change is of which target (SQL-2).

set local role quorate_owner;

create function quorate.target_named(p_target text) returns qt001_cp.target_manifest
  language plpgsql stable
as $$
begin
  return (select t from qt001_cp.target_manifest as t where t.active and t.item_id = quorate.item('TARGET', p_target));
end
$$;
comment on function quorate.target_named is 'A target of the policy in force by its name; null where there is none.';

create function quorate.target_names() returns setof text
  language sql stable
  as $$
    select i.code from qt001_cp.target_manifest as t join qt001_cp.code_catalog_item as i on i.item_id = t.item_id
    where t.active order by i.code collate "C"
  $$;
comment on function quorate.target_names is 'The targets of the policy in force, by name.';

create function quorate.target_roles() returns name[]
  language plpgsql stable
as $$
begin
  -- A policy that names other roles does not take away what the former ones were given: they stay known, and `db plan` takes it.
  return array(
    select distinct r.role::name from qt001_cp.manifest_set as s
    join qt001_cp.manifest_set_entry as e on e.manifest_set_id = s.manifest_set_id
    join qt001_cp.code_catalog_item as i on i.item_id = e.item_id and i.kind = 'TARGET'
    cross join lateral (values (e.spec ->> 'role'), (e.spec ->> 'reader')) as r(role)
    where s.status in ('ACTIVE', 'RETIRED') order by 1);
end
$$;
comment on function quorate.target_roles is 'The roles of all targets of this policy and of every one that was in force before.';

create function quorate.target_of(p_activation qt001_cp.activation) returns text
  language sql stable
  as $$
    select s.target from cutter_governance.decision_backlog_entry as e join cutter_governance.script_plan as s on s.entry_id = e.entry_id
    where p_activation.parent_activation_id is null and e.activation_id = case
      when p_activation.compensates_activation_id is null then p_activation.activation_id else quorate.change_set_root(p_activation) end
  $$;
comment on function quorate.target_of is
  'The target that a change writes: its script''s, or of a compensation that of the script which it takes back; null for a change of '
  'another kind, and for a verify.';

create function quorate.target_lane_login() returns name
  language sql stable
  as $$
    select e.grantee::name from quorate.expected_privileges() as e
    where e.kind = 'function' and e.object = 'quorate.cut(uuid,text,text,text,text)'
  $$;
comment on function quorate.target_lane_login is 'The login in whose sessions scripts run: only there do the effect triggers record.';

create function quorate.relation_named(p_name text) returns regclass
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    -- to_regclass asks for a right to use the schema, which the gate's owner needs for nothing.
    select c.oid::regclass from parse_ident(p_name) as n(parts) join pg_namespace as s on s.nspname = n.parts[1]
    join pg_class as c on c.relnamespace = s.oid and c.relname = n.parts[2] and c.relkind in ('r', 'p', 'v', 'm', 'f')
  $$;
comment on function quorate.relation_named is
  'The table or view of a name with its schema, whoever may use that; null where there is none.';

create function quorate.routine_named(p_name text) returns regprocedure
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    select p.oid::regprocedure from parse_ident(p_name, false) as n(parts) join pg_namespace as s on s.nspname = n.parts[1]
    join pg_proc as p on p.pronamespace = s.oid and p.proname = n.parts[2] and p.oid::regprocedure::text = p_name
  $$;
comment on function quorate.routine_named is
  'The function of a name with its schema and types, exactly as PostgreSQL spells it; null where there is none.';

create function quorate.target_relations(p_target qt001_cp.target_manifest)
  returns table (name text, relation regclass, listed text, privilege text)
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    -- What the policy names; a table that is not there has a name and no relation.
    select w.name, quorate.relation_named(w.name), 'writes', w.privilege
    from unnest(p_target.writes) as e cross join lateral (
      select substr(e, strpos(e, ' ') + 1), upper(split_part(e, ' ', 1))) as w(name, privilege)
    union all
    select distinct w.name, quorate.relation_named(w.name), 'writes', 'SELECT' from unnest(p_target.writes) as e
      cross join lateral substr(e, strpos(e, ' ') + 1) as w(name)
    union all
    select e, quorate.relation_named(e), 'reads', 'SELECT' from unnest(p_target.reads) as e
  $$;
comment on function quorate.target_relations is 'The tables that a target names, with the rights that its role has on each.';

create function quorate.target_schemas(p_owns text[]) returns setof oid
  language sql stable set search_path = pg_catalog, pg_temp
  as $$ select to_regnamespace(e)::oid from unnest(p_owns) as e where to_regnamespace(e) is not null $$;
comment on function quorate.target_schemas is 'The schemas of a list of names that are there.';

create function quorate.target_tables(p_target qt001_cp.target_manifest) returns setof oid
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with recursive edge as materialized (
      -- A foreign key that deletes or changes rows elsewhere does so without anybody's right.
      select k.confrelid as from_oid, k.conrelid as to_oid from pg_constraint as k
      where k.contype = 'f' and (k.confdeltype in ('c', 'n', 'd') or k.confupdtype in ('c', 'n', 'd'))
      union all
      select i.inhparent, i.inhrelid from pg_inherits as i
      union all
      -- A row that moves between partitions is deleted in one and inserted in another.
      select i.inhrelid, i.inhparent from pg_inherits as i join pg_class as c on c.oid = i.inhrelid and c.relispartition
    ), reached as (
      select r.relation::oid as oid from quorate.target_relations(p_target) as r where r.relation is not null
      union
      select c.oid from pg_class as c where c.relkind in ('r', 'p') and c.relnamespace in (select quorate.target_schemas(p_target.owns))
      union
      select e.to_oid from reached as r join edge as e on e.from_oid = r.oid
    )
    select distinct r.oid from reached as r join pg_class as c on c.oid = r.oid and c.relkind in ('r', 'p')
  $$;
comment on function quorate.target_tables is
  'Every table whose rows a script of the target could change: those that it names and owns, their partitions, heirs and partitioned '
  'parents, and whatever foreign keys cascade to from any of them.';

reset role;
