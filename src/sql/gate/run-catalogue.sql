-- What a lent login could leave behind in the catalogue, in words, and what of it is new: what a plan does not name is unclean (RUN-6).
-- Must not: run anything of the role's. It reads pg_catalog alone.

set local role quorate_owner;

create function quorate.catalogue_rights() returns table (kind text, words text)
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off set jit = off
  as $$
    with held as (
      select format('%s %s', case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass) as object, '' as part,
        c.relowner as owner, c.relacl as acl
      from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
      where c.relacl is not null and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_(temp|toast)'
      union all
      select format('table %s', c.oid::regclass), format(' (%I)', a.attname), c.relowner, a.attacl
      from pg_attribute as a join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace
      where a.attacl is not null and not a.attisdropped and n.nspname !~ '^pg_(temp|toast)'
      union all
      select format('function %s', p.oid::regprocedure), '', p.proowner, p.proacl from pg_proc as p where p.proacl is not null
      union all
      select format('type %s', t.oid::regtype), '', t.typowner, t.typacl from pg_type as t where t.typacl is not null
      union all
      select format('schema %s', n.oid::regnamespace), '', n.nspowner, n.nspacl from pg_namespace as n where n.nspacl is not null
      union all
      select format('database %I', d.datname), '', d.datdba, coalesce(d.datacl, acldefault('d', d.datdba)) from pg_database as d
      where d.datname = current_database()
      union all
      select format('language %I', l.lanname), '', l.lanowner, l.lanacl from pg_language as l where l.lanacl is not null
      union all
      select format('foreign data wrapper %I', w.fdwname), '', w.fdwowner, w.fdwacl from pg_foreign_data_wrapper as w
      where w.fdwacl is not null
      union all
      select format('foreign server %I', s.srvname), '', s.srvowner, s.srvacl from pg_foreign_server as s where s.srvacl is not null
      union all
      select format('large object %s', m.oid), '', m.lomowner, m.lomacl from pg_largeobject_metadata as m where m.lomacl is not null
      union all
      select format('parameter %s', p.parname), '', 10, p.paracl from pg_parameter_acl as p
    )
    select 'grant', format('grant %s%s on %s to %s%s', lower(a.privilege_type), h.part, h.object,
      case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end,
      case when a.is_grantable then ' with grant option' else '' end)
    from held as h cross join lateral aclexplode(h.acl) as a
    -- Everybody may call a new function. That says nothing; that a function was closed to everybody, and no longer is, does.
    where a.grantee <> h.owner and not (a.grantee = 0 and h.object ~ '^(function|type) ')
    union all
    select case when exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a where a.grantee = 0)
      then 'open' else 'closed' end, format('grant execute on function %s to public', p.oid::regprocedure)
    from pg_proc as p where p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
  $$;
comment on function quorate.catalogue_rights is
  'Who holds what in this database, as the statement that would give it; `open` and `closed` are functions that everybody may call or not.';

create function quorate.catalogue_facts(p_role name) returns table (kind text, words text, digest text)
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off set jit = off
  as $$
    with recursive reach as (
      select r.oid from pg_roles as r where r.rolname = p_role
      union
      select m.roleid from reach as e join pg_auth_members as m on m.member = e.oid
    )
    select r.kind, r.words, '' from quorate.catalogue_rights() as r
    union all
    select 'definer', format('definer function %s of %I', p.oid::regprocedure, pg_get_userbyid(p.proowner)),
      qt001_cp.sha256_hex(pg_get_functiondef(p.oid))
    from pg_proc as p where p.prosecdef and p.prokind in ('f', 'p')
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
      qt001_cp.sha256_hex(pg_get_triggerdef(t.oid) || t.tgenabled::text)
    from pg_trigger as t where not t.tgisinternal and t.tgparentid = 0
      and not exists (select from pg_class as c where c.oid = t.tgrelid and c.relpersistence = 't')
    union all
    select 'trigger', format('event trigger %I', e.evtname),
      qt001_cp.sha256_hex(concat_ws(' ', e.evtevent, e.evtowner, e.evtfoid, e.evtenabled, e.evttags))
    from pg_event_trigger as e
    union all
    select 'rule', format('rule %I on %s', w.rulename, w.ev_class::regclass),
      qt001_cp.sha256_hex(pg_get_ruledef(w.oid) || w.ev_enabled::text)
    from pg_rewrite as w join pg_class as c on c.oid = w.ev_class where w.rulename <> '_RETURN' and c.relpersistence <> 't'
    union all
    select 'policy', format('policy %I on %s', p.polname, p.polrelid::regclass), qt001_cp.sha256_hex(concat_ws(' ', p.polcmd,
      p.polpermissive, p.polroles, pg_get_expr(p.polqual, p.polrelid), '/', pg_get_expr(p.polwithcheck, p.polrelid)))
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
  'What of the catalogue a role could change to have power later: definer functions, rights, default privileges, triggers, rules, row '
  'security, settings and memberships, each in words, with a digest of what the words leave out.';

create function quorate.catalogue_kept(p_role name) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_agg(distinct jsonb_build_array(f.kind, f.words, f.digest)), '[]') from quorate.catalogue_facts(p_role) as f
  $$;
comment on function quorate.catalogue_kept is 'The facts of quorate.catalogue_facts as they are kept: [[kind, words, digest], …].';

create function quorate.catalogue_left(p_before jsonb, p_now jsonb) returns setof text
  language sql immutable
  as $$
    with before as materialized (
      select e ->> 0 as kind, e ->> 1 as words, e ->> 2 as digest from jsonb_array_elements(p_before) as e
    ), now as materialized (
      select e ->> 0 as kind, e ->> 1 as words, e ->> 2 as digest from jsonb_array_elements(p_now) as e
    )
    select case when exists (select from before as b where b.kind = f.kind and b.words = f.words) then 'changed: ' else '' end || f.words
    from (select * from now except select * from before) as f where f.kind not in ('open', 'closed')
    union
    select n.words from now as n join before as b on b.words = n.words and b.kind = 'closed' where n.kind = 'open'
    union
    -- A right or a definer function less gives nobody power; a trigger or a policy less may.
    select 'gone: ' || b.words from before as b where b.kind not in ('grant', 'definer', 'open', 'closed')
      and not exists (select from now as n where n.kind = b.kind and n.words = b.words)
  $$;
comment on function quorate.catalogue_left is
  'What is there now and was not, as a plan names it: the words of the fact, after `changed: ` where only its digest differs, after '
  '`gone: ` where it is not there any more.';

reset role;
