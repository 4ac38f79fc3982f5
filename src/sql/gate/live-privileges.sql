-- The catalogue as it is now, in the preset's shape: what privileges.sql compares with the preset (PRV-3), and target-privileges.sql with
-- what a target's roles may have (SQL-2).

set local role quorate_owner;

create function quorate.live_privileges(p_roles name[] default null) returns setof qt001_cp.privilege
  language plpgsql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off set jit = off
as $$
begin
  -- PL/pgSQL keeps the plan for the session's next decision.
  return query
    with ours as materialized (
      select r.* from pg_roles as r
      where r.rolname = any (coalesce(p_roles, array(select e.grantee from quorate.expected_privileges() as e where e.kind = 'role')))
    ), aside as materialized (
      -- What the roles of targets have in the schema that is for them is compared as theirs, and blocks nobody else (SQL-2).
      select r.oid from pg_roles as r where p_roles is null and r.rolname = any (quorate.target_roles())
    ), database as materialized (
      select d.oid, d.datname, d.datdba, d.datacl from pg_database as d where d.datname = current_database()
    ), governed as materialized (
      select n.oid from pg_namespace as n where p_roles is null and n.nspname = any (quorate.gate_schemas())
    ), forbidden as materialized (
      -- A superuser needs no grant; nothing in a catalogue could keep it out.
      select f.oid, f.rolname from qt001_cp.privilege_set_manifest as p
      join pg_roles as f on p_roles is null and p.active and f.rolname = any (p.forbidden_writers) and not f.rolsuper
    ), mention as materialized (
      -- Every place of this database, and of the server, where one of our roles has a right or is the owner.
      select s.refobjid as role, s.classid, s.objid, s.objsubid, s.deptype from pg_shdepend as s
      where s.refclassid = 'pg_authid'::regclass and s.refobjid = any (array(select o.oid from ours as o))
        and s.dbid in (0, (select d.oid from database as d)) and s.deptype in ('a', 'o')
    ), relation as materialized (
      select c.oid, c.relkind, c.relname, c.relnamespace, c.relowner, c.relacl, g.governed from pg_class as c
      cross join lateral (select c.relnamespace = any (array(select n.oid from governed as n))
        or p_roles is null and c.relnamespace = 'public'::regnamespace and c.relname in ('information_unit', 'unit_version')) as g(governed)
      where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
        and (g.governed or c.oid in (select m.objid from mention as m where m.classid = 'pg_class'::regclass and m.deptype = 'a'))
    ), routine as materialized (
      select p.oid, p.proowner, p.proacl, p.pronamespace = any (array(select n.oid from governed as n)) as governed from pg_proc as p
      where (p.pronamespace = any (array(select n.oid from governed as n))
          or p.oid in (select m.objid from mention as m where m.classid = 'pg_proc'::regclass and m.deptype = 'a'))
        and not (p.pronamespace = to_regnamespace('quorate_targets') and p.proowner in (select s.oid from aside as s))
    ), standalone_type as materialized (
      select t.oid, t.typowner, t.typacl, t.typnamespace = any (array(select n.oid from governed as n)) as governed from pg_type as t
      where t.typcategory <> 'A' and (t.typrelid = 0 or (select c.relkind from pg_class as c where c.oid = t.typrelid) = 'c')
        and (t.typnamespace = any (array(select n.oid from governed as n))
          or t.oid in (select m.objid from mention as m where m.classid = 'pg_type'::regclass and m.deptype = 'a'))
    ), holder as (
      -- Whose rights count: everybody's on governed objects; our roles' and PUBLIC's where others work too; our roles' elsewhere.
      select case r.relkind when 'S' then 'sequence' else 'table' end as kind, r.oid, '' as column_name, r.relowner as owner, r.relacl
        as acl,
        case when r.governed then 'all' else 'ours' end as scope from relation as r where r.relacl is not null
      union all
      select 'column', r.oid, a.attname::text, r.relowner, a.attacl, case when r.governed then 'all' else 'ours' end
      from relation as r join pg_attribute as a on a.attrelid = r.oid and a.attacl is not null and not a.attisdropped
      union all
      select 'function', p.oid, '', p.proowner, coalesce(p.proacl, acldefault('f', p.proowner)), case when p.governed then 'all'
        else 'ours' end
      from routine as p
      union all
      select 'type', t.oid, '', t.typowner, coalesce(t.typacl, acldefault('T', t.typowner)), case when t.governed then 'all' else 'ours' end
      from standalone_type as t
      union all
      select 'schema', n.oid, '', n.nspowner, n.nspacl,
        case when n.oid = any (array(select g.oid from governed as g)) then 'all' when n.nspname = 'public' then 'shared' else 'ours' end
      from pg_namespace as n
      union all
      select 'database', d.oid, '', d.datdba, coalesce(d.datacl, acldefault('d', d.datdba)), 'shared' from database as d
      union all
      -- A parameter belongs to nobody: the entry that comes with every other is the bootstrap superuser's.
      select 'parameter', p.oid, '', 10, p.paracl, 'parameter' from pg_parameter_acl as p
    ), acl as (
      select h.kind, h.oid, h.column_name, a.grantee, a.privilege_type, a.is_grantable
      from holder as h cross join lateral aclexplode(h.acl) as a
      where a.grantee <> h.owner
        and (h.scope = 'all' or a.grantee = any (array(select o.oid from ours as o))
          or h.scope in ('shared', 'parameter') and a.grantee = 0
          -- Some of them switch triggers off, or have the server run a program: whatever role a forbidden writer has, counts.
          or h.scope = 'parameter' and exists (select from forbidden as f where pg_has_role(f.oid, a.grantee, 'MEMBER')))
        and not (not a.is_grantable and (a.grantee in (select s.oid from aside as s)
            and (h.kind = 'schema' and h.oid = to_regnamespace('quorate_targets') and a.privilege_type = 'USAGE'
              or h.kind = 'function' and exists (select from pg_proc as p where p.oid = h.oid
                and p.pronamespace = to_regnamespace('quorate_targets')))
          -- Whoever makes a partition of a target's table must be able to copy its trigger.
          or p_roles is null and a.grantee <> 0 and h.kind = 'function' and h.oid = to_regprocedure('quorate_targets.record_row()')))
    ), maker as (
      select o.oid from ours as o where o.rolname = any (array(select e.grantee from quorate.expected_privileges() as e
        where e.kind = 'owner'))
    ), default_right as (
      -- The owners' functions are executable by nobody; where the row that says so is missing, PostgreSQL's own default is in force.
      select o.oid as owner, '' as nsp, 'f'::"char" as objtype,
        coalesce((select d.defaclacl from pg_default_acl as d where d.defaclrole = o.oid and d.defaclnamespace = 0
          and d.defaclobjtype = 'f'),
          acldefault('f', o.oid)) as acl
      from maker as o
      union all
      select d.defaclrole, coalesce((select n.nspname::text from pg_namespace as n where n.oid = d.defaclnamespace), ''), d.defaclobjtype,
        d.defaclacl
      from pg_default_acl as d
      where (d.defaclrole = any (array(select o.oid from ours as o)) or d.defaclnamespace = any (array(select n.oid from governed as n)))
        and not (d.defaclnamespace = 0 and d.defaclobjtype = 'f' and d.defaclrole = any (array(select o.oid from maker as o)))
    ), owned as (
      select 'table' as kind, r.oid::regclass::text as object, r.relowner as owner from relation as r
      where r.governed and r.relkind <> 'S'
        and (r.relnamespace = 'public'::regnamespace or pg_get_userbyid(r.relowner) <> 'quorate_owner')
      union all
      select 'function', p.oid::regprocedure::text, p.proowner from routine as p where p.governed
        and pg_get_userbyid(p.proowner) <> 'quorate_owner'
      union all
      select 'type', t.oid::regtype::text, t.typowner from standalone_type as t where t.governed
        and pg_get_userbyid(t.typowner) <> 'quorate_owner'
      union all
      select 'schema', n.oid::regnamespace::text, n.nspowner from pg_namespace as n where n.oid in (select g.oid from governed as g)
    )
    select case a.grantee when 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end, a.kind,
      case a.kind when 'function' then a.oid::regprocedure::text when 'type' then a.oid::regtype::text when 'schema'
        then a.oid::regnamespace::text
        when 'database' then '' when 'parameter' then (select p.parname from pg_parameter_acl as p where p.oid = a.oid)
        else a.oid::regclass::text end,
      a.column_name, t.told
    from acl as a cross join lateral unnest(array[a.privilege_type, case when a.is_grantable then 'GRANT OPTION FOR '
      || a.privilege_type end]) as t(told)
    where t.told is not null
    union all
    select pg_get_userbyid(o.owner)::text, 'owner', o.object, '', o.kind from owned as o
    union all
    select o.rolname::text, 'role', '', '', t.told from ours as o cross join lateral unnest(array[
      case when o.rolcanlogin then 'LOGIN' else 'NOLOGIN' end, case when o.rolsuper then 'SUPERUSER' end,
      case when o.rolcreatedb then 'CREATEDB' end, case when o.rolcreaterole then 'CREATEROLE' end,
      case when o.rolreplication then 'REPLICATION' end, case when o.rolbypassrls then 'BYPASSRLS' end,
      case when exists (select from quorate.expected_privileges() as e
                        where e.kind = 'role' and e.grantee = o.rolname and e.privilege like 'CONNECTION LIMIT %')
        then 'CONNECTION LIMIT ' || o.rolconnlimit end]) as t(told)
    where t.told is not null
    union all
    select pg_get_userbyid(m.member)::text, 'member', pg_get_userbyid(m.roleid)::text, '', t.told
    from pg_auth_members as m cross join lateral unnest(array['MEMBER', case when m.admin_option then 'ADMIN' end]) as t(told)
    where t.told is not null
      and (m.member = any (array(select o.oid from ours as o)) or m.roleid = any (array(select o.oid from ours as o)))
      -- From 16 on, whoever may create roles is given this over those it creates; on 15 it has the same power without a row.
      and (m.grantor = 10 and m.admin_option and to_jsonb(m) @> '{"set_option": false, "inherit_option": false}') is not true
      -- What another database of this server lends is that one's; the gate's own roles and PostgreSQL's are nobody's to lend.
      and not (pg_get_userbyid(m.member) = 'quorate_lender' and not m.roleid = any (array(select o.oid from ours as o))
        and pg_get_userbyid(m.roleid) !~ '^pg_' and not (select s.rolsuper from pg_roles as s where s.oid = m.roleid)
        and not exists (select from quorate.lender_privileges() as l where l.object = pg_get_userbyid(m.roleid)))
    union all
    select f.rolname::text, 'member', r.rolname::text, '', 'MEMBER'
    from forbidden as f join pg_roles as r on r.oid <> f.oid
      and (r.rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_maintain', 'pg_execute_server_program', 'pg_write_server_files')
        or r.oid = any (array(select o.oid from ours as o)))
      and pg_has_role(f.oid, r.oid, 'MEMBER')
    union all
    select o.rolname::text, 'setting', case s.setdatabase when 0 then '' else current_database()::text end, '', c
    from pg_db_role_setting as s join ours as o on o.oid = s.setrole cross join lateral unnest(s.setconfig) as c
    where s.setdatabase in (0, (select d.oid from database as d))
    union all
    select case a.grantee when 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end, 'default', pg_get_userbyid(d.owner)::text, d.nsp,
      a.privilege_type || case when a.is_grantable then ' WITH GRANT OPTION' else '' end || ' on ' || case d.objtype when 'r' then 'tables'
        when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end
    from default_right as d cross join lateral aclexplode(d.acl) as a
    where a.grantee <> d.owner and not (d.objtype = 'T' and d.nsp = '' and a.grantee = 0 and a.privilege_type = 'USAGE'
      and not a.is_grantable)
    union all
    -- Whatever else names one of our roles: large objects, languages, servers, tablespaces; anything that a login owns.
    select pg_get_userbyid(m.role)::text, 'other', i.identity, '', case m.deptype when 'o' then 'OWNER OF ' else 'RIGHT ON ' end || i.type
    from mention as m cross join lateral pg_identify_object(m.classid, m.objid, m.objsubid) as i
    where case m.deptype
      when 'a' then m.classid not in ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass, 'pg_namespace'::regclass,
        'pg_database'::regclass, 'pg_default_acl'::regclass, 'pg_parameter_acl'::regclass)
      else pg_get_userbyid(m.role) <> 'quorate_owner' and m.classid <> 'pg_default_acl'::regclass
        and not (m.classid = 'pg_proc'::regclass and m.objid in (select p.oid from routine as p where p.governed))
        and not (m.classid = 'pg_class'::regclass and m.objid in (select r.oid from relation as r where r.governed))
        and not (m.classid = 'pg_type'::regclass and m.objid in (select t.oid from standalone_type as t where t.governed))
        and not (m.classid = 'pg_namespace'::regclass and m.objid in (select n.oid from governed as n))
      end;
end
$$;
comment on function quorate.live_privileges is
  'The catalogue in the preset''s shape: rights, owners, attributes, memberships, settings, PUBLIC, default privileges. Of the gate and '
  'its roles; or of the given roles alone, wherever in this database.';

reset role;
