-- Looks at the server, the database and whoever installs before anything is written (PRV-7, PRV-8): raises every reason at once.
-- Runs before the installers' lock, to report early; after the lock and after the roles are made, to decide; and again at the end,
-- since whoever may create here could have done so meanwhile. It reads pg_catalog and nothing else.
-- `quorate.lock_out` is `on` where roles that live on PUBLIC's rights may lose them.
do $inspect$
declare
  c_schemas constant text[] := array['qt001_cp', 'cutter_governance', 'quorate', 'quorate_targets', 'quorate_install'];
  c_owners constant text[] := array['quorate_owner', 'cutter_exec_owner', 'cutter_verify_owner', 'cutter_deploy_owner',
    'quorate_ender', 'quorate_permit', 'quorate_lender'];
  c_logins constant text[] := array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke',
    'quorate_migrator'];
  c_columns constant jsonb :=
    '{"gate": "singleton boolean not null, digest text not null, live_digest text not null, table_functions jsonb not null, '
    'applied_at timestamp with time zone not null",
    "version": "version bigint not null, name text, md5 text, run_at timestamp with time zone",
    "found": "object text not null, owner text not null, public_rights text[] not null, constraints text[] not null"}';
  v_findings jsonb := '[]';
  v_is_super boolean := (select r.rolsuper from pg_catalog.pg_roles as r where r.rolname = current_user);
  v_number integer := current_setting('server_version_num')::integer;
  -- Looked up by name: whoever installs may not use the schema yet.
  v_versions oid := (select c.oid from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    where n.nspname = 'quorate_install' and c.relname = 'version');
  v_foreign text[];
begin
  -- What follows is written for these servers.
  if v_number < 150000 or v_number >= 190000 then
    raise exception using errcode = 'QT001', message = 'INSTALL_VERSION', detail = jsonb_build_array(jsonb_build_object(
      'code', 'INSTALL_VERSION', 'expected', 'PostgreSQL 15 to 18', 'observed', current_setting('server_version')));
  end if;
  if current_setting('server_encoding') <> 'UTF8' then
    v_findings := v_findings || jsonb_build_object('code', 'INSTALL_ENCODING', 'expected', 'UTF8', 'observed',
      current_setting('server_encoding'));
  end if;
  if current_setting('transaction_read_only') = 'on' then
    v_findings := v_findings || jsonb_build_object('code', 'INSTALL_READ_ONLY', 'expected', 'a database that takes writes', 'observed',
      case when pg_is_in_recovery() then 'a replica' else 'read only' end);
  end if;

  -- Rights that the installation uses. A superuser has them all.
  v_findings := v_findings || (
    select coalesce(jsonb_agg(jsonb_build_object('code', 'INSTALL_RIGHTS', 'expected', l.lacks, 'observed', current_user)
      order by l.lacks), '[]')
    from (
      select 'CREATEROLE' as lacks where not exists (
        select from pg_catalog.pg_roles as r where r.rolname = current_user and r.rolcreaterole)
      union all
      select format('owner of database %I', d.datname) from pg_catalog.pg_database as d
      where d.datname = current_database() and not pg_has_role(d.datdba, 'usage')
      union all
      select format('owner of schema public, which is %I''s', pg_get_userbyid(n.nspowner)) from pg_catalog.pg_namespace as n
      where n.nspname = 'public' and not pg_has_role(n.nspowner, 'usage')
      union all
      select format('owner of table public.%I, which is %I''s', c.relname, pg_get_userbyid(c.relowner))
      from pg_catalog.pg_class as c where c.relnamespace = to_regnamespace('public') and c.relname in ('information_unit', 'unit_version')
        and not pg_has_role(c.relowner, 'usage')
        and not exists (select from pg_catalog.pg_roles as o where o.oid = c.relowner and o.rolname = any (c_owners))
      union all
      -- From 16 on the maker of a role may give it away; before, everybody may who may create roles.
      select format('administrator of role %I, which is there already', r.rolname) from pg_catalog.pg_roles as r
      where r.rolname = any (c_owners || c_logins || array['cutter_ro']) and v_number >= 160000
        and not pg_has_role(current_user, r.oid, 'member with admin option')
    ) as l where not v_is_super);
  if to_regnamespace('public') is null then
    v_findings := v_findings || jsonb_build_object('code', 'INSTALL_RIGHTS', 'expected', 'a schema public', 'observed', null);
  end if;

  -- A role that can become one of the owners would own the gate. The installer's own such membership ends with the installation.
  v_findings := v_findings || (
    select coalesce(jsonb_agg(jsonb_build_object('code', 'INSTALL_ROLE', 'expected', w.expected, 'observed', w.observed)
      order by w.observed collate "C"), '[]')
    from (
      select format('%s without login and attributes', r.rolname) as expected,
        r.rolname || concat_ws('', case when r.rolcanlogin then ' LOGIN' end, case when r.rolsuper then ' SUPERUSER' end,
        case when r.rolcreatedb then ' CREATEDB' end,
        case when r.rolcreaterole and (v_number < 160000 or r.rolname <> 'quorate_lender') then ' CREATEROLE' end,
        case when r.rolreplication then ' REPLICATION' end, case when r.rolbypassrls then ' BYPASSRLS' end) as observed
      from pg_catalog.pg_roles as r where r.rolname = any (c_owners)
        and (r.rolcanlogin or r.rolsuper or r.rolcreatedb or r.rolreplication or r.rolbypassrls
          -- It changes the roles that it was given, from 16 on those alone.
          or r.rolcreaterole and (v_number < 160000 or r.rolname <> 'quorate_lender'))
      union all
      select format('%s without other members', o.rolname), format('member %I', u.rolname)
      from pg_catalog.pg_auth_members as m join pg_catalog.pg_roles as o on o.oid = m.roleid
      join pg_catalog.pg_roles as u on u.oid = m.member
      -- The migrator is a member of the owners: whoever is one of the migrator's is an owner too.
      where o.rolname = any (c_owners || name 'quorate_migrator')
        and not (u.rolname = 'quorate_migrator' and o.rolname not in ('quorate_ender', 'quorate_permit', 'quorate_lender')
          and not m.admin_option)
        -- What the installer gave itself ends with the installation; before 16 it takes back whatever it was given.
        and not (u.rolname = current_user and (o.rolname = any (c_owners) and (m.grantor = m.member or v_number < 160000) or v_is_super))
        -- From 16 on whoever made a role may give it away. The database's owner may have: it installed the gate here.
        and (to_jsonb(m) @> '{"admin_option": true, "set_option": false, "inherit_option": false}'
          and (u.rolname = current_user
            or u.oid = (select d.datdba from pg_catalog.pg_database as d where d.datname = current_database()))) is not true
      union all
      -- Somebody else's role of this name has somebody else's password, and would be made a member of the owners.
      select 'quorate_migrator made by an installation', 'quorate_migrator is no member of quorate_owner' from pg_catalog.pg_roles as r
      where r.rolname = 'quorate_migrator' and not exists (select from pg_catalog.pg_auth_members as m
        where m.member = r.oid and m.roleid = (select o.oid from pg_catalog.pg_roles as o where o.rolname = 'quorate_owner'))
      union all
      select format('%s is member of nothing', o.rolname), format('member of %I', u.rolname)
      from pg_catalog.pg_auth_members as m join pg_catalog.pg_roles as o on o.oid = m.member
      join pg_catalog.pg_roles as u on u.oid = m.roleid
      where o.rolname = any (c_owners) and not (o.rolname = 'quorate_ender' and u.rolname = any (c_logins))
        -- Roles of the policy, for it to lend.
        and not (o.rolname = 'quorate_lender' and not u.rolsuper and u.rolname !~ '^pg_'
          and u.rolname <> all (c_owners || c_logins || name 'cutter_ro'))
    ) as w);

  -- A function that somebody else wrote would run in the installer's session, with the installer's rights.
  v_findings := v_findings || (
    select coalesce(jsonb_agg(jsonb_build_object('code', 'INSTALL_EVENT_TRIGGER', 'expected', 'owned by a superuser, as its function',
      'observed', format('%s: %s of %s', e.evtname, e.evtfoid::regprocedure, f.rolname)) order by e.evtname), '[]')
    from pg_catalog.pg_event_trigger as e join pg_catalog.pg_proc as p on p.oid = e.evtfoid
    join pg_catalog.pg_roles as o on o.oid = e.evtowner join pg_catalog.pg_roles as f on f.oid = p.proowner
    where e.evtenabled <> 'D' and not (o.rolsuper and f.rolsuper));

  -- The gate's schemas are made by the installer, or are not there.
  v_foreign := array(
    select format('schema %s of %s', n.nspname, pg_get_userbyid(n.nspowner)) from pg_catalog.pg_namespace as n
    where n.nspname = any (c_schemas) and (pg_get_userbyid(n.nspowner) <> 'quorate_owner' or v_versions is null)
    order by n.nspname);
  if v_foreign = '{}' and v_versions is not null then
    v_foreign := array(
      select c.relname || ': ' || t.told from pg_catalog.pg_class as c cross join lateral (
        select 'owner ' || pg_get_userbyid(c.relowner) as told where pg_get_userbyid(c.relowner) <> 'quorate_owner'
        union all select 'no plain table' where c.relkind <> 'r' or c.relpersistence <> 'p' or c.relispartition or c.relrowsecurity
          or exists (select from pg_catalog.pg_inherits as i where c.oid in (i.inhrelid, i.inhparent))
        union all select 'trigger ' || g.tgname from pg_catalog.pg_trigger as g where g.tgrelid = c.oid
        union all select 'rule ' || w.rulename from pg_catalog.pg_rewrite as w where w.ev_class = c.oid
        union all select 'policy ' || p.polname from pg_catalog.pg_policy as p where p.polrelid = c.oid
        union all select 'default ' || d.adnum from pg_catalog.pg_attrdef as d where d.adrelid = c.oid
        union all select 'constraint ' || k.conname from pg_catalog.pg_constraint as k where k.conrelid = c.oid
          and k.contype not in ('p', 'n')
        union all select 'index ' || x.indexrelid::regclass from pg_catalog.pg_index as x where x.indrelid = c.oid and not x.indisprimary
        union all select 'columns ' || a.told from (
          select string_agg(format('%s %s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null'
            else '' end),
            ', ' order by a.attnum) as told
          from pg_catalog.pg_attribute as a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as a where a.told is distinct
            from c_columns ->> c.relname
      ) as t where c.relnamespace = (select v.relnamespace from pg_catalog.pg_class as v where v.oid = v_versions)
        and c.relkind not in ('i', 'I'));
    v_foreign := array(select 'quorate_install.' || f from unnest(v_foreign) as f);
  end if;
  if v_foreign <> '{}' then
    v_findings := v_findings || jsonb_build_object('code', 'INSTALL_FOREIGN', 'expected', 'made by quorate db install', 'observed',
      to_jsonb(v_foreign));
  end if;

  -- Roles with rights through PUBLIC alone lose them: report the grants that give each role its own.
  if current_setting('quorate.lock_out', true) is distinct from 'on' and v_versions is null then
    v_findings := v_findings || (
      with held as (
        select 1 as n, format('database %I', d.datname) as object, d.datdba as owner, coalesce(d.datacl, acldefault('d', d.datdba)) as acl
        from pg_catalog.pg_database as d where d.datname = current_database()
        union all
        select 2, 'schema public', s.nspowner, coalesce(s.nspacl, acldefault('n', s.nspowner))
        from pg_catalog.pg_namespace as s where s.nspname = 'public'
        union all
        -- Only a superuser can take these away.
        select 3, format('function %s', p.oid::regprocedure), p.proowner, coalesce(p.proacl, acldefault('f', p.proowner))
        from pg_catalog.pg_proc as p where v_is_super
          and p.oid in ('lo_creat(integer)'::regprocedure, 'lo_create(oid)'::regprocedure, 'lo_from_bytea(oid, bytea)'::regprocedure)
      ), lost as (
        select h.n, r.rolname, format('grant %s on %s to %I;', lower(string_agg(e.privilege_type, ', ' order by e.privilege_type)),
          h.object, r.rolname) as statement
        from held as h cross join lateral aclexplode(h.acl) as e cross join pg_catalog.pg_roles as r
        where e.grantee = 0 and not r.rolsuper and r.rolname <> all (c_logins || c_owners || name 'cutter_ro') and r.rolname <> current_user
          -- A login connects. A role that owns or holds something here uses the schema too, once a login has become it.
          and case h.n when 1 then r.rolcanlogin
            when 2 then r.rolcanlogin or exists (select from pg_catalog.pg_shdepend as s where s.refclassid = 'pg_authid'::regclass
              and s.refobjid = r.oid
              and s.dbid = (select d.oid from pg_catalog.pg_database as d where d.datname = current_database()))
            else exists (select from pg_catalog.pg_largeobject_metadata as b where b.lomowner = r.oid) end
          and not pg_has_role(r.oid, h.owner, 'usage')
          and not exists (select from aclexplode(h.acl) as own
            where own.grantee <> 0 and own.privilege_type = e.privilege_type and pg_has_role(r.oid, own.grantee, 'usage'))
        group by h.n, h.object, r.rolname
      )
      select coalesce(jsonb_agg(jsonb_build_object('code', 'INSTALL_LOCK_OUT', 'observed', l.statement) order by l.rolname, l.n,
        l.statement), '[]') from lost as l);
  end if;

  if v_findings <> '[]' then
    raise exception using errcode = 'QT001', message = v_findings #>> '{0,code}', detail = jsonb_strip_nulls(v_findings)::text;
  end if;
end
$inspect$;
