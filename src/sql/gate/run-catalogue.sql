-- What a lent login could leave behind in the catalogue, in words (RUN-6).
-- Must not: run anything of the role's, nor have PostgreSQL write out a definition (pg_get_functiondef and its like): that works for
-- hours, and cannot be stopped, over a text that was made for it. It hashes columns of pg_catalog alone.

set local role quorate_owner;

create function quorate.role_reach(p_role name) returns setof oid
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with recursive reach as (
      select r.oid from pg_roles as r where r.rolname = p_role
      union
      select m.roleid from reach as e join pg_auth_members as m on m.member = e.oid
    )
    select e.oid from reach as e
  $$;
comment on function quorate.role_reach is 'A role, and those that it belongs to, itself or by another one.';

create function quorate.catalogue_rights() returns table (kind text, words text, digest text)
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off set jit = off
  as $$
    with held as (
      select format('%s %s', case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass) as object, '' as part,
        c.relowner as owner, c.relacl as acl, concat(c.oid, c.relkind) as mark
      from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
      where c.relacl is not null and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_(temp|toast)'
      union all
      select format('table %s', c.oid::regclass), format(' (%I)', a.attname), c.relowner, a.attacl, concat(c.oid, c.relkind, a.attnum)
      from pg_attribute as a join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace
      where a.attacl is not null and not a.attisdropped and n.nspname !~ '^pg_(temp|toast)'
      union all
      select format('function %s', p.oid::regprocedure), '', p.proowner, p.proacl, p.oid::text from pg_proc as p
      where p.proacl is not null
      union all
      select format('type %s', t.oid::regtype), '', t.typowner, t.typacl, t.oid::text from pg_type as t where t.typacl is not null
      union all
      select format('schema %s', n.oid::regnamespace), '', n.nspowner, n.nspacl, n.oid::text from pg_namespace as n
      where n.nspacl is not null
      union all
      select format('database %I', d.datname), '', d.datdba, coalesce(d.datacl, acldefault('d', d.datdba)), d.oid::text
      from pg_database as d where d.datname = current_database()
      union all
      select format('language %I', l.lanname), '', l.lanowner, l.lanacl, l.oid::text from pg_language as l where l.lanacl is not null
      union all
      select format('foreign data wrapper %I', w.fdwname), '', w.fdwowner, w.fdwacl, w.oid::text from pg_foreign_data_wrapper as w
      where w.fdwacl is not null
      union all
      select format('foreign server %I', s.srvname), '', s.srvowner, s.srvacl, s.oid::text from pg_foreign_server as s
      where s.srvacl is not null
      union all
      select format('large object %s', m.oid), '', m.lomowner, m.lomacl, '' from pg_largeobject_metadata as m where m.lomacl is not null
      union all
      select format('parameter %s', p.parname), '', 10, p.paracl, '' from pg_parameter_acl as p
    )
    -- The object itself is of the digest: another one that took its name, and its right, is seen.
    select 'grant', format('grant %s%s on %s to %s%s', lower(a.privilege_type), h.part, h.object,
      case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end,
      case when a.is_grantable then ' with grant option' else '' end), h.mark
    from held as h cross join lateral aclexplode(h.acl) as a
    -- Everybody may call a new function. That says nothing; that a function was closed to everybody, and no longer is, does.
    where a.grantee <> h.owner and not (a.grantee = 0 and h.object ~ '^(function|type) ')
    union all
    select case when exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a where a.grantee = 0)
      then 'open' else 'closed' end, format('grant execute on function %s to public', p.oid::regprocedure), p.oid::text
    from pg_proc as p where p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
  $$;
comment on function quorate.catalogue_rights is
  'Who holds what in this database, as the statement that would give it; `open` and `closed` are functions that everybody may call or not. '
  'The digest says which object it is, whatever its name.';

create function quorate.catalogue_facts(p_role name) returns table (kind text, words text, digest text)
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off set jit = off
  as $$
    with reach as materialized (
      select e as oid from quorate.role_reach(p_role) as e
    ), code as materialized (
      select p.oid, p.prosecdef, p.proowner, qt001_cp.sha256_hex(concat_ws('/', qt001_cp.sha256_hex(p.prosrc),
        qt001_cp.sha256_hex(coalesce(p.prosqlbody::text, '')), qt001_cp.sha256_hex(coalesce(p.probin, '')),
        qt001_cp.sha256_hex(coalesce(p.proconfig::text, '')), qt001_cp.sha256_hex(coalesce(p.proargnames::text, '')),
        qt001_cp.sha256_hex(coalesce(p.proargdefaults::text, '')), p.prosecdef, p.provolatile, p.proisstrict, p.proleakproof,
        p.proretset, p.prolang, p.prorettype::regtype, p.oid::regprocedure, pg_get_userbyid(p.proowner))) as digest
      from pg_proc as p where p.prosecdef or p.prorettype in ('trigger'::regtype, 'event_trigger'::regtype)
    )
    select r.kind, r.words, r.digest from quorate.catalogue_rights() as r
    union all
    select 'definer', format('definer function %s of %I', c.oid::regprocedure, pg_get_userbyid(c.proowner)), c.digest
    from code as c where c.prosecdef
    union all
    -- What it owns it can give to a role that it belongs to, and to no other.
    select 'owner', format('owner of %s: %I', o.object, pg_get_userbyid(o.owner)), o.mark
    from (
      select format('%s %s', case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'view' else 'table' end,
        c.oid::regclass) as object, c.relowner as owner, c.relnamespace as schema, concat(c.oid, c.relkind) as mark
      from pg_class as c where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.relpersistence <> 't'
      union all
      select format('function %s', p.oid::regprocedure), p.proowner, p.pronamespace, p.oid::text from pg_proc as p
      union all
      select format('schema %s', n.oid::regnamespace), n.nspowner, n.oid, n.oid::text from pg_namespace as n) as o
    where o.owner in (select e.oid from reach as e) and pg_get_userbyid(o.owner) <> p_role
    union all
    -- Without an entry everybody may call the functions to come: that one was taken away, and then no longer, is more for everybody.
    select 'default', format('default privileges of %I%s: %s', pg_get_userbyid(d.defaclrole),
      (select format(' in schema %I', n.nspname) from pg_namespace as n where n.oid = d.defaclnamespace), t.told), ''
    from pg_default_acl as d cross join lateral (select case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
      when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end) as o(objects)
    cross join lateral (
      select format('grant %s on %s to %s%s', lower(a.privilege_type), o.objects,
        case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end,
        case when a.is_grantable then ' with grant option' else '' end)
      from aclexplode(d.defaclacl) as a where a.grantee <> d.defaclrole
      union all
      select format('revoke all on %s from public', o.objects) where d.defaclobjtype in ('f', 'T') and d.defaclnamespace = 0
        and not exists (select from aclexplode(d.defaclacl) as a where a.grantee = 0)) as t(told)
    union all
    select 'trigger', format('trigger %I on %s', t.tgname, t.tgrelid::regclass),
      qt001_cp.sha256_hex(concat_ws('/', t.tgtype, t.tgenabled, t.tgattr, t.tgconstraint <> 0, t.tgdeferrable, t.tginitdeferred,
        qt001_cp.sha256_hex(encode(t.tgargs, 'hex')), qt001_cp.sha256_hex(coalesce(t.tgqual::text, '')),
        qt001_cp.sha256_hex(concat_ws('/', t.tgoldtable, t.tgnewtable)), t.tgfoid, c.digest))
    from pg_trigger as t left join code as c on c.oid = t.tgfoid
    -- Of a partition only where it differs from that of the whole table, which can be turned off for one partition.
    where not t.tgisinternal
      and not exists (select from pg_trigger as w where w.oid = t.tgparentid and w.tgenabled = t.tgenabled)
      and not exists (select from pg_class as c where c.oid = t.tgrelid and c.relpersistence = 't')
    union all
    select 'trigger', format('event trigger %I', e.evtname),
      qt001_cp.sha256_hex(concat_ws(' ', e.evtevent, e.evtowner, e.evtfoid, e.evtenabled, e.evttags, c.digest))
    from pg_event_trigger as e left join code as c on c.oid = e.evtfoid
    union all
    select 'rule', format('rule %I on %s', w.rulename, w.ev_class::regclass),
      qt001_cp.sha256_hex(concat_ws('/', w.ev_type, w.is_instead, w.ev_enabled, qt001_cp.sha256_hex(w.ev_qual::text),
        qt001_cp.sha256_hex(w.ev_action::text)))
    -- The definition of a view is a rule on select; only its name tells nothing, since any rule can be given it.
    from pg_rewrite as w join pg_class as c on c.oid = w.ev_class where w.ev_type <> '1' and c.relpersistence <> 't'
    union all
    select 'policy', format('policy %I on %s', p.polname, p.polrelid::regclass), qt001_cp.sha256_hex(concat_ws('/', p.polcmd,
      p.polpermissive, p.polroles, qt001_cp.sha256_hex(coalesce(p.polqual::text, '')),
      qt001_cp.sha256_hex(coalesce(p.polwithcheck::text, ''))))
    from pg_policy as p
    union all
    select 'policy', format('row security of %s', c.oid::regclass), concat(c.relrowsecurity, c.relforcerowsecurity)
    from pg_class as c where c.relrowsecurity or c.relforcerowsecurity
    union all
    -- The name only: its value may be anything.
    select 'setting', format('setting %s of %s%s', split_part(c, '=', 1), case s.setrole when 0 then 'all roles'
        else quote_ident(pg_get_userbyid(s.setrole)) end,
      (select format(' in database %I', d.datname) from pg_database as d where d.oid = s.setdatabase)), qt001_cp.sha256_hex(c)
    from pg_db_role_setting as s cross join lateral unnest(s.setconfig) as c
    where s.setrole in (select e.oid from reach as e)
      or s.setrole = 0 and s.setdatabase in (0, (select d.oid from pg_database as d where d.datname = current_database()))
    union all
    select 'member', format('grant %I to %I%s', pg_get_userbyid(m.roleid), pg_get_userbyid(m.member),
      case when m.admin_option then ' with admin option' else '' end), ''
    from pg_auth_members as m
    where m.roleid in (select e.oid from reach as e) or m.grantor in (select e.oid from reach as e)
  $$;
comment on function quorate.catalogue_facts is
  'What of the catalogue a role could change to have power later: definer functions, rights, default privileges, owners, triggers, '
  'rules, row security, settings and memberships, each in words, with a digest of what the words leave out.';

reset role;
