-- The statements that make a target what the policy says, and the way back, for a database administrator to review and run (SQL-2, PRV-3).
-- The gate's owner may do none of it: tables, schemas and roles of targets are not the gate's.

set local role quorate_owner;

create function quorate.transfer_statement(p_classid oid, p_object oid, p_role name, p_alone boolean) returns text
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    -- Whoever owned it goes on with the rights that it had: of the schema all but to create there.
    select nullif(concat_ws(E'\n', case when p_alone then format('alter %s %s owner to %I;', replace(i.type, 'statistics object',
      'statistics'), i.identity, p_role) end, r.warning, case when r.rights is not null then format('grant %s on %s %s to %s;', r.rights,
      r.word, i.identity, r.former) end), '')
    from pg_identify_object(p_classid, p_object, 0) as i
    left join lateral (
      select string_agg(lower(a.privilege_type), ', ' order by a.privilege_type) as rights, h.word, quote_ident(o.rolname) as former,
        h.warning
      from (
        select case c.relkind when 'S' then 'sequence' else 'table' end as word, c.relowner as owner,
          coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char",
          c.relowner)) as acl, case
            -- A name may hold a line's end, and what follows it would be no comment any more.
            when c.relrowsecurity and not c.relforcerowsecurity then format(
              '-- Row security of %s holds for %I from here on, which owned it.', translate(c.oid::regclass::text, E'\r\n', '  '),
              translate(pg_get_userbyid(c.relowner), E'\r\n', '  '))
            when c.relkind = 'm' and current_setting('server_version_num')::integer < 170000 then format(
              '-- Before PostgreSQL 17 only its owner refreshes %s: %I no longer can.', translate(c.oid::regclass::text, E'\r\n', '  '),
              translate(pg_get_userbyid(c.relowner), E'\r\n', '  ')) end
          as warning
        from pg_class as c where p_classid = 'pg_class'::regclass and c.oid = p_object
        union all
        select 'routine', p.proowner, coalesce(p.proacl, acldefault('f', p.proowner)), null from pg_proc as p
        where p_classid = 'pg_proc'::regclass and p.oid = p_object
        union all
        select 'type', t.typowner, coalesce(t.typacl, acldefault('T', t.typowner)), null from pg_type as t
        where p_classid = 'pg_type'::regclass and t.oid = p_object
        union all
        select 'schema', n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner)), null from pg_namespace as n
        where p_classid = 'pg_namespace'::regclass and n.oid = p_object
      ) as h join pg_roles as o on o.oid = h.owner and not o.rolsuper cross join lateral aclexplode(h.acl) as a
      where a.grantee = h.owner and not (h.word = 'schema' and a.privilege_type = 'CREATE') group by h.word, o.rolname, h.warning
    ) as r on true
  $$;
comment on function quorate.transfer_statement is
  'What makes a role the owner of something, unless it follows something else, and gives its former owner the rights back that go with '
  'owning; a comment where row security begins to hold for it.';

create function quorate.function_restore(p_signature text) returns text
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    select format(E'drop function if exists %s;', p_signature) || coalesce(E'\n' || (
      select pg_get_functiondef(p.oid) || format(E';\nrevoke all on function %s from public;', p_signature)
        || coalesce((select string_agg(format(E'\ngrant %s on function %s to %s;', a.privilege_type, p_signature,
          case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end), '')
          from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a where a.grantee <> p.proowner), '')
        || format(E'\ngrant create on schema quorate_targets to %1$I;\nalter function %2$s owner to %1$I;'
          '\nrevoke create on schema quorate_targets from %1$I;', pg_get_userbyid(p.proowner), p_signature)
      from pg_proc as p where p.oid = to_regprocedure(p_signature)), '')
  $$;
comment on function quorate.function_restore is
  'The statements that make a function as it is now again, or take away one that is not there.';

create function quorate.trigger_statement(p_fact qt001_cp.privilege, p_give boolean) returns text
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    -- A partition has the row trigger of its parent.
    select case
      when p_fact.privilege not like 'CREATE %' then format('alter table %s %s trigger %I;', p_fact.grantee, case when not p_give
        then 'enable' when p_fact.privilege like '%disabled' then 'disable' when p_fact.privilege like '%always%' then 'enable always'
        else 'enable replica' end, p_fact.object)
      when p_give then case when not (c.relispartition and p_fact.object = 'quorate_effect') then
        -- Another target may have brought it.
        replace(p_fact.privilege, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER') || ';' end
      when exists (select from pg_trigger as t where t.tgrelid = c.oid and t.tgname = p_fact.object and t.tgparentid <> 0) then null
      when not (c.relispartition and p_fact.object = 'quorate_effect')
        or exists (select from pg_trigger as t where t.tgrelid = c.oid and t.tgname = p_fact.object)
        then format('drop trigger if exists %I on %s;', p_fact.object, p_fact.grantee)
    end
    from pg_class as c where c.oid = quorate.relation_named(p_fact.grantee)
  $$;
comment on function quorate.trigger_statement is 'The statement that makes or takes a trigger, or enables and disables it.';

create function quorate.target_steps(p_name text) returns table (way text, n integer, statement text)
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with target as materialized (
      select t.* from quorate.target_named(p_name) as t
    ), gap as materialized (
      select g.direction = 'missing' as missing, g.fact, (g.fact).kind, (g.fact).object, (g.fact).grantee, (g.fact).privilege
      from target as t cross join lateral quorate.target_gap(p_name, t) as g
    ), own as materialized (
      select f.signature from target as t cross join lateral quorate.target_functions(p_name, t) as f
      where exists (select from gap as g where g.object = f.signature and g.kind in ('text', 'owner', 'function'))
    ), new_role as materialized (
      select distinct g.grantee as role from gap as g where g.missing and g.kind = 'role'
        and not exists (select from pg_roles as r where r.rolname = g.grantee)
    ), transfer as materialized (
      select o.classid, o.objid, o.type, o.identity, t.role, o.owner,
        -- A column's sequence follows its table.
        not (o.type = 'sequence' and exists (select from pg_depend as d where d.classid = o.classid and d.objid = o.objid
          and d.refclassid = o.classid and d.refobjsubid > 0 and d.deptype in ('a', 'i'))) as alone
      from target as t cross join lateral quorate.owned_objects(t.owns) as o
      join gap as g on g.missing and g.kind = 'other' and g.privilege = 'OWNER OF ' || o.type and g.object = o.identity
    ), plain as materialized (
      select g.missing, quorate.privilege_statement(g.fact, true) as give, quorate.privilege_statement(g.fact, false) as take from gap as g
      where g.kind not in ('trigger', 'text', 'owner', 'other') and g.grantee <> 'PUBLIC'
        and g.object not in (select signature from own)
        and not (g.kind = 'role' and g.grantee in (select role from new_role))
    ), trigger as materialized (
      select g.missing, quorate.trigger_statement(g.fact, true) as give, quorate.trigger_statement(g.fact, false) as take from gap as g
      where g.kind = 'trigger'
    ), foreign_function as (
      select g.object as signature from gap as g where not g.missing and g.kind = 'owner' and g.object not in (select signature from own)
    ), step as (
      select 'script' as way, 1 as n, format('create role %I nologin;', r.role) as statement from new_role as r
      union all select 'script', case when t.type = 'schema' then 2 when t.alone then 3 else 4 end,
        quorate.transfer_statement(t.classid, t.objid, t.role, t.alone) from transfer as t
      union all select 'script', 4, p.take from plain as p where not p.missing
      union all select 'script', 5, t.take from trigger as t where not t.missing
      union all select 'script', 6, format('drop function %s;', f.signature) from foreign_function as f
      union all select 'script', 7, quorate.function_statement(p_name, t, o.signature) from target as t cross join own as o
      union all select 'script', 8, p.give from plain as p where p.missing
      union all select 'script', 9, t.give from trigger as t where t.missing
      union all select 'script', 9, '-- By hand, with whoever relies on it: '
          || translate(quorate.privilege_text(g.fact), E'\r\n', '  ')
        from gap as g where not g.missing and g.grantee = 'PUBLIC'
      union all select 'rollback', 1, t.take from trigger as t where t.missing
      union all select 'rollback', 2, p.take from plain as p where p.missing
      union all select 'rollback', 3, quorate.function_restore(f.signature) from (
        select signature from own union all select signature from foreign_function) as f
      union all select 'rollback', 4, t.give from trigger as t where not t.missing
      union all select 'rollback', 5, p.give from plain as p where not p.missing
      union all select 'rollback', 6 + (t.type = 'schema')::integer, format('alter %s %s owner to %I;',
        replace(t.type, 'statistics object', 'statistics'), t.identity, pg_get_userbyid(t.owner)) from transfer as t where t.alone
      union all select 'rollback', 8, format('drop role %I;', r.role) from new_role as r
    )
    select distinct s.way, s.n, s.statement from step as s where s.statement is not null
  $$;
comment on function quorate.target_steps is 'The statements for one target, each with its place: from the gap to the policy, and back.';

create function quorate.target_plan() returns table (part text, way text, statement text)
  language sql stable
  as $$
    with step as materialized (
      select t.name, s.* from quorate.target_names() as t(name) cross join lateral quorate.target_steps(t.name) as s
      union all
      select '', l.* from quorate.leftover_steps() as l where l.statement is not null
    ), line as (
      select s.name, s.way, s.n, s.statement from step as s
      union all select '', w.way, 0, f.statement from (select distinct way from step) as w
        cross join (values ('begin;'), ('set local lock_timeout = ''3s'';')) as f(statement)
      union all select '~', w.way, 99, 'commit;' from (select distinct way from step) as w
    )
    select 'targets', l.way, l.statement from line as l order by l.way, l.name collate "C", l.n, l.statement collate "C"
  $$;
comment on function quorate.target_plan is
  'What a database administrator runs so that all targets are as the policy says and nothing of former ones is left, and the way back; '
  'each one transaction, that waits for nobody long. None where nothing differs.';

reset role;
