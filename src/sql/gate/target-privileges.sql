-- What a target's roles may have by the policy, and what they and the tables in their reach have: compared both ways (SQL-2, PRV-3).

set local role quorate_owner;

create function quorate.owned_objects(p_owns text[]) returns table (classid oid, objid oid, identity text, type text, owner oid)
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with schema as (
      select quorate.target_schemas(p_owns) as oid
    ), object as (
      select 'pg_namespace'::regclass as classid, n.oid, n.nspowner as owner from pg_namespace as n where n.oid in (select oid from schema)
      union all
      select 'pg_class'::regclass, c.oid, c.relowner from pg_class as c
      where c.relnamespace in (select oid from schema) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      union all
      select 'pg_proc'::regclass, p.oid, p.proowner from pg_proc as p where p.pronamespace in (select oid from schema)
      union all
      select 'pg_type'::regclass, t.oid, t.typowner from pg_type as t where t.typnamespace in (select oid from schema)
        and t.typcategory <> 'A' and t.typtype <> 'm'
        and (t.typrelid = 0 or (select c.relkind from pg_class as c where c.oid = t.typrelid) = 'c')
      union all
      select 'pg_operator'::regclass, o.oid, o.oprowner from pg_operator as o where o.oprnamespace in (select oid from schema)
      union all
      select 'pg_opclass'::regclass, o.oid, o.opcowner from pg_opclass as o where o.opcnamespace in (select oid from schema)
      union all
      select 'pg_opfamily'::regclass, o.oid, o.opfowner from pg_opfamily as o where o.opfnamespace in (select oid from schema)
      union all
      select 'pg_collation'::regclass, c.oid, c.collowner from pg_collation as c where c.collnamespace in (select oid from schema)
      union all
      select 'pg_conversion'::regclass, c.oid, c.conowner from pg_conversion as c where c.connamespace in (select oid from schema)
      union all
      select 'pg_statistic_ext'::regclass, s.oid, s.stxowner from pg_statistic_ext as s where s.stxnamespace in (select oid from schema)
      union all
      select 'pg_ts_dict'::regclass, d.oid, d.dictowner from pg_ts_dict as d where d.dictnamespace in (select oid from schema)
      union all
      select 'pg_ts_config'::regclass, c.oid, c.cfgowner from pg_ts_config as c where c.cfgnamespace in (select oid from schema)
    )
    select o.classid, o.oid, i.identity, i.type, o.owner from object as o cross join lateral pg_identify_object(o.classid, o.oid, 0) as i
  $$;
comment on function quorate.owned_objects is
  'The schemas of a list and all in them that has an owner of its own, named as PostgreSQL does, with the owner that it has.';

create function quorate.effect_trigger(p_table oid, p_truncate boolean) returns text
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    select case when p_truncate then format(
        'CREATE TRIGGER quorate_effect_truncate AFTER TRUNCATE ON %s FOR EACH STATEMENT WHEN ((SESSION_USER = %L::name)) '
        'EXECUTE FUNCTION quorate_targets.record_truncate()', p_table::regclass, quorate.target_lane_login())
      else format('CREATE TRIGGER quorate_effect AFTER INSERT OR DELETE OR UPDATE ON %s FOR EACH ROW WHEN ((SESSION_USER = %L::name)) '
        'EXECUTE FUNCTION quorate_targets.record_row()', p_table::regclass, quorate.target_lane_login()) end
  $$;
comment on function quorate.effect_trigger is
  'The trigger that records what a script does to a table, as PostgreSQL spells it; it fires in the lane''s sessions only.';

create function quorate.expected_target(p_name text, p_target qt001_cp.target_manifest) returns setof qt001_cp.privilege
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with relation as materialized (
      select distinct r.relation::oid as oid, r.relation::text as name, r.privilege, c.relkind, c.relnamespace,
        c.relnamespace in (select quorate.target_schemas(p_target.owns)) as owned
      from quorate.target_relations(p_target) as r join pg_class as c on c.oid = r.relation
    ), owned_relation as materialized (
      select c.oid, c.oid::regclass::text as name, c.relnamespace from pg_class as c
      where c.relnamespace in (select quorate.target_schemas(p_target.owns)) and c.relkind in ('r', 'p', 'v', 'm', 'f')
    ), routine as materialized (
      select p.oid::regprocedure::text as name, p.pronamespace from unnest(p_target.calls) as e join pg_proc as p
      on p.oid = quorate.routine_named(e)
    ), reached as materialized (
      select c.oid, c.relkind, c.relowner, c.relispartition from pg_class as c where c.oid in (select quorate.target_tables(p_target))
    ), policy_reader as (
      select o.rolname from qt001_cp.privilege_set_manifest as p join pg_roles as o on p.active and o.rolname = any (p.readers)
    ), usable as (
      select g.grantee, g.oid from (
        select u.grantee, r.relnamespace as oid from relation as r cross join lateral (values (p_target.role), (p_target.reader))
          as u(grantee)
        union
        select u.grantee, quorate.target_schemas(p_target.path) from (values (p_target.role), (p_target.reader)) as u(grantee)
        union
        select p_target.role, r.pronamespace from routine as r
        union
        select p_target.reader, quorate.target_schemas(p_target.owns)
        union
        select p.rolname, r.relnamespace from policy_reader as p cross join (
          select relnamespace from relation union select relnamespace from owned_relation) as r
      ) as g
      -- An owner needs no grant.
      where not (g.grantee = p_target.role and g.oid in (select quorate.target_schemas(p_target.owns)))
    )
    select r.role, 'role', '', '', 'NOLOGIN' from (values (p_target.role::text), (p_target.reader)) as r(role)
    union all
    select p_target.role, 'table', r.name, '', r.privilege from relation as r where not r.owned
    union
    select u.role, 'table', r.name, '', 'SELECT' from (select name from relation union select name from owned_relation) as r
    cross join (select p_target.reader::text as role union all select rolname from policy_reader) as u
    union all
    -- What an insert into a serial column needs.
    select distinct p_target.role, 'sequence', s.oid::regclass::text, '', 'USAGE' from relation as r
    join pg_depend as d on d.refclassid = 'pg_class'::regclass and d.refobjid = r.oid and d.classid = 'pg_class'::regclass
      and d.deptype = 'a'
    join pg_class as s on s.oid = d.objid and s.relkind = 'S' where r.privilege = 'INSERT' and not r.owned
    union all
    select u.grantee, 'schema', u.oid::regnamespace::text, '', 'USAGE' from usable as u
    union all
    select p_target.role, 'schema', 'quorate_targets', '', 'USAGE'
    union all
    select p_target.role, 'function', f, '', 'EXECUTE' from unnest(array['quorate_targets.begin_script(uuid,text,text)',
      'quorate_targets.record_row()', 'quorate_targets.record_truncate()', 'quorate_targets.force_constraints()']
      || case when cardinality(p_target.owns) > 0 then array['quorate_targets.cover_tables(name,name[])'] else '{}' end) as f
    union all
    select p_target.role, 'function', r.name, '', 'EXECUTE' from routine as r
    union all
    select p_target.role, 'other', o.identity, '', 'OWNER OF ' || o.type from quorate.owned_objects(p_target.owns) as o
    union all
    select f.owner, t.kind, f.signature, '', t.told from quorate.target_functions(p_name, p_target) as f cross join lateral (values
      ('owner', 'function'), ('text', quorate.function_digest(f.arguments, f.result, f.body, quorate.target_settings(p_target))))
        as t(kind, told)
    union all
    select c, 'function', f.signature, '', 'EXECUTE' from quorate.target_functions(p_name, p_target) as f cross join unnest(f.callers) as c
    union all
    select r.oid::regclass::text, 'trigger', t.name, '', quorate.effect_trigger(r.oid, t.truncate) from reached as r
    cross join (values ('quorate_effect', false), ('quorate_effect_truncate', true)) as t(name, truncate)
    union
    -- Its owner makes partitions, and PostgreSQL copies the trigger there with the owner's rights.
    select o.rolname, 'function', 'quorate_targets.record_row()', '', 'EXECUTE' from reached as r
    join pg_roles as o on o.oid = r.relowner and not o.rolsuper where r.relkind = 'p'
  $$;
comment on function quorate.expected_target is
  'What the policy gives a target: rights, owners, the texts of its two functions, triggers. Only of what is there: see target_absent.';

create function quorate.target_reach(p_target qt001_cp.target_manifest) returns setof qt001_cp.privilege
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with role as materialized (
      select r.oid from pg_roles as r where r.rolname in (p_target.role, p_target.reader)
    ), usable as materialized (
      select n.oid from pg_namespace as n
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> all (quorate.gate_schemas())
        and (n.nspowner in (select oid from role)
          or exists (select from aclexplode(n.nspacl) as a where a.privilege_type = 'USAGE'
            and (a.grantee = 0 or a.grantee in (select oid from role)))
          or n.oid in (select r.relation from (select c.relnamespace as relation from quorate.target_relations(p_target) as t
            join pg_class as c on c.oid = t.relation) as r)
          or n.oid in (select quorate.target_schemas(p_target.path || p_target.owns)))
    ), reaching as (
      -- They work outside this transaction: what they do is not undone.
      select d.objid as oid from pg_depend as d join pg_extension as e on e.oid = d.refobjid
      where d.refclassid = 'pg_extension'::regclass and d.classid = 'pg_proc'::regclass and d.deptype = 'e' and e.extname in ('dblink',
        'postgres_fdw', 'file_fdw', 'pg_net', 'http', 'pg_cron', 'pg_background', 'adminpack', 'aws_lambda', 'aws_s3', 'pgsql-http',
        'oracle_fdw', 'mysql_fdw', 'tds_fdw', 'plsh')
    ), told as (
      select 'function' as kind, p.oid::regprocedure::text as object, '' as column_name, 'EXECUTE' as privilege from pg_proc as p
      where (p.pronamespace in (select oid from usable) and p.prosecdef or p.oid in (select oid from reaching))
        and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a where a.grantee = 0)
        -- A trigger function runs for who may make triggers: the owner of a table.
        and (p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype) or cardinality(p_target.owns) > 0)
        and p.oid not in (select quorate.routine_named(e)::oid from unnest(p_target.calls) as e where quorate.routine_named(e) is not null)
      union all
      select 'schema', n.oid::regnamespace::text, '', 'CREATE' from pg_namespace as n
      where exists (select from aclexplode(n.nspacl) as a where a.grantee = 0 and a.privilege_type = 'CREATE')
      union all
      select case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass::text, '', a.privilege_type from pg_class as c
      cross join lateral aclexplode(c.relacl) as a
      where c.relnamespace in (select oid from usable) and a.grantee = 0 and a.privilege_type <> all (case c.relkind when 'S'
        then array['SELECT'] else array['SELECT', 'REFERENCES', 'MAINTAIN'] end)
      union all
      select 'column', c.oid::regclass::text, t.attname, a.privilege_type from pg_class as c
      join pg_attribute as t on t.attrelid = c.oid and t.attacl is not null and not t.attisdropped
      cross join lateral aclexplode(t.attacl) as a
      where c.relnamespace in (select oid from usable) and a.grantee = 0 and a.privilege_type in ('INSERT', 'UPDATE')
      union all
      select 'other', quote_ident(s.srvname), '', 'RIGHT ON server' from pg_foreign_server as s
      where exists (select from aclexplode(s.srvacl) as a where a.grantee = 0)
      union all
      select 'other', quote_ident(w.fdwname), '', 'RIGHT ON foreign-data wrapper' from pg_foreign_data_wrapper as w
      where exists (select from aclexplode(w.fdwacl) as a where a.grantee = 0)
    )
    select 'PUBLIC', t.kind, t.object, t.column_name, t.privilege from told as t
  $$;
comment on function quorate.target_reach is
  'Rights of everybody by which a script could do more than its target''s own rights say: functions that run with their owner''s rights '
  'or work outside the transaction, tables to write, schemas to create in, foreign servers.';

reset role;
