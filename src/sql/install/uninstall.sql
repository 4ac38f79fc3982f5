-- Takes the gate out of this database: tables go back to whom they belonged, PUBLIC gets back what it had, the logins lose everything.
-- Must not: drop or change a row of the ledger. It stays in its schemas, guarded as before, for the database's owner to read.
do $uninstall$
declare
  c_schemas constant text[] := array['qt001_cp', 'cutter_governance', 'quorate', 'quorate_targets'];
  c_logins constant text[] := array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke',
    'quorate_migrator'];
  c_owners constant text[] := array['cutter_exec_owner', 'cutter_verify_owner', 'cutter_deploy_owner', 'quorate_ender',
    'quorate_permit', 'quorate_lender'];
  c_rights constant text[] := array['CONNECT', 'TEMPORARY', 'USAGE', 'CREATE', 'EXECUTE', 'SELECT', 'INSERT', 'UPDATE', 'DELETE',
    'TRUNCATE',
    'REFERENCES', 'TRIGGER', 'MAINTAIN'];
  v_database record;
  v_found record;
  v_table record;
  v_trigger record;
  v_constraint record;
  v_may_create boolean;
  v_foreign text[] := '{}';
  v_role text;
  v_schema text;
begin
  select d.oid, d.datname, pg_get_userbyid(d.datdba) as owner into v_database from pg_catalog.pg_database as d
    where d.datname = current_database();
  lock table qt001_cp.ledger, public.information_unit, public.unit_version in access exclusive mode;
  -- The gate's functions are its owner's to replace: within a definer's function they cannot become whoever uninstalls.
  set local role quorate_owner;
  create or replace function quorate_install.note_uninstallation() returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $note$
    select quorate.append_evidence('GATE_UNINSTALLED', null, jsonb_build_object('session_role', session_user))
    where exists (select from qt001_cp.ledger)
  $note$;
  reset role;
  perform quorate_install.note_uninstallation();
  drop function quorate_install.note_uninstallation();

  -- Foreign keys depend on other constraints, so they go first; the ledger's would keep a table's owner from deleting rows of its own.
  for v_constraint in
    select k.conrelid::regclass as relation, k.conname from pg_catalog.pg_constraint as k
    join pg_catalog.pg_class as c on c.oid = k.confrelid join pg_catalog.pg_class as r on r.oid = k.conrelid
    where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and c.relname in ('information_unit', 'unit_version')
      and (r.relnamespace::regnamespace::text = any (c_schemas)
        or r.relnamespace = 'public'::regnamespace and r.relname in ('information_unit', 'unit_version') and k.conname <> all (
          select unnest(f.constraints) from quorate_install.found as f where f.object = 'table public.' || r.relname)
        and exists (select from quorate_install.found as f where f.object = 'table public.' || r.relname))
  loop
    execute format('alter table %s drop constraint %I', v_constraint.relation, v_constraint.conname);
  end loop;

  for v_table in
    -- An owner that is gone cannot get it back.
    select c.oid, c.relname, coalesce((select o.rolname from pg_catalog.pg_roles as o where o.rolname = f.owner), v_database.owner)
      as owner,
      f.public_rights, f.constraints
    from pg_catalog.pg_class as c
    left join quorate_install.found as f on f.object = 'table public.' || c.relname
    where c.relnamespace = 'public'::regnamespace and c.relname in ('information_unit', 'unit_version')
  loop
    for v_trigger in
      select g.tgname from pg_catalog.pg_trigger as g join pg_catalog.pg_proc as p on p.oid = g.tgfoid
      where g.tgrelid = v_table.oid and not g.tgisinternal and p.pronamespace::regnamespace::text = any (c_schemas)
    loop
      execute format('drop trigger %I on public.%I', v_trigger.tgname, v_table.relname);
    end loop;
    -- The gate's owner may have put code there that would run with the rights of the table's next owner.
    v_foreign := v_foreign || array(
      select v_table.relname || ': trigger ' || g.tgname from pg_catalog.pg_trigger as g where g.tgrelid = v_table.oid
        and not g.tgisinternal
      union all select v_table.relname || ': rule ' || w.rulename from pg_catalog.pg_rewrite as w where w.ev_class = v_table.oid
      union all select v_table.relname || ': policy ' || p.polname from pg_catalog.pg_policy as p where p.polrelid = v_table.oid
      union all select v_table.relname || ': statistics ' || s.stxname from pg_catalog.pg_statistic_ext as s where s.stxrelid = v_table.oid
      union all select v_table.relname || ': index ' || x.indexrelid::regclass from pg_catalog.pg_index as x
        where x.indrelid = v_table.oid and (x.indexprs is not null or x.indpred is not null)
      union all select v_table.relname || ': constraint ' || k.conname from pg_catalog.pg_constraint as k
        where k.conrelid = v_table.oid and k.contype = 'c' and exists (select from pg_catalog.pg_depend as d
          where d.classid = 'pg_constraint'::regclass and d.objid = k.oid and d.refclassid = 'pg_proc'::regclass)
      union all select v_table.relname || ': default ' || a.attname from pg_catalog.pg_attrdef as d
        join pg_catalog.pg_attribute as a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where d.adrelid = v_table.oid and pg_get_expr(d.adbin, d.adrelid) <> 'clock_timestamp()');
    -- A table that existed before keeps its constraints; one that the gate made keeps those that do not refer to the ledger.
    for v_constraint in
      select k.conname from pg_catalog.pg_constraint as k
      where k.conrelid = v_table.oid and k.contype <> 'n' and case when v_table.constraints is null
        then k.conname in ('fk_unit_version__change_set', 'ck_unit_version__change_set') else k.conname <> all (v_table.constraints) end
      order by k.contype = 'f' desc
    loop
      begin
        execute format('alter table public.%I drop constraint %I', v_table.relname, v_constraint.conname);
      exception when dependent_objects_still_exist then
        null; -- somebody refers to it by now
      end;
    end loop;
    execute format('revoke all on public.%I from cutter_exec_owner, cutter_verify_owner', v_table.relname);
    -- An owner needs the right to create where the table lies, for this moment only.
    v_may_create := has_schema_privilege(v_table.owner, 'public', 'create');
    if not v_may_create then
      execute format('grant create on schema public to %I', v_table.owner);
    end if;
    execute format('alter table public.%I owner to %I', v_table.relname, v_table.owner);
    if not v_may_create then
      execute format('revoke create on schema public from %I', v_table.owner);
    end if;
    -- The ledger's views read it.
    execute format('grant select on public.%I to quorate_owner', v_table.relname);
    for v_found in select p as privilege from unnest(v_table.public_rights) as p where p = any (c_rights) loop
      execute format('grant %s on public.%I to public', v_found.privilege, v_table.relname);
    end loop;
  end loop;
  -- Tables of targets lose the triggers, and the targets' roles their three functions; the roles stay with what else they have.
  for v_trigger in
    select g.tgname, g.tgrelid::regclass as relation from pg_catalog.pg_trigger as g join pg_catalog.pg_proc as p on p.oid = g.tgfoid
    where p.pronamespace::regnamespace::text = 'quorate_targets' and not g.tgisinternal and g.tgparentid = 0
  loop
    begin
      execute format('drop trigger %I on %s', v_trigger.tgname, v_trigger.relation);
    exception when insufficient_privilege then
      v_foreign := v_foreign || format('%s: trigger %I, which its owner must drop first', v_trigger.relation, v_trigger.tgname);
    end;
  end loop;
  for v_found in
    select p.oid::regprocedure as routine from pg_catalog.pg_proc as p
    where p.pronamespace::regnamespace::text = 'quorate_targets' and pg_get_userbyid(p.proowner) <> 'quorate_owner'
  loop
    execute format('drop routine %s', v_found.routine);
  end loop;
  for v_found in
    select distinct quote_ident(pg_get_userbyid(a.grantee)) as role from (
      select n.nspacl as acl from pg_catalog.pg_namespace as n where n.nspname = 'quorate_targets'
      union all
      select p.proacl from pg_catalog.pg_proc as p where p.pronamespace::regnamespace::text = 'quorate_targets') as h
    cross join lateral aclexplode(h.acl) as a where a.grantee <> 0 and pg_get_userbyid(a.grantee) <> 'quorate_owner'
  loop
    execute format('revoke all on schema quorate_targets from %1$s; revoke all on all functions in schema quorate_targets from %1$s',
      v_found.role);
  end loop;
  if v_foreign <> '{}' then
    raise exception using errcode = 'QT001', message = 'UNINSTALL_FOREIGN', detail = jsonb_build_array(jsonb_build_object(
      'code', 'UNINSTALL_FOREIGN', 'observed', v_foreign))::text;
  end if;

  for v_found in
    -- The gate's owner could have written these notes: use them as names of objects and rights, never as text of a statement.
    select k.object, p.privilege from quorate_install.found as f join (values
      ('database', format('database %I', v_database.datname)), ('schema public', 'schema public'),
      ('function lo_creat(integer)', 'function lo_creat(integer)'), ('function lo_create(oid)', 'function lo_create(oid)'),
      ('function lo_from_bytea(oid,bytea)', 'function lo_from_bytea(oid, bytea)')) as k(noted, object) on k.noted = f.object
    cross join lateral unnest(f.public_rights) as p(privilege) where p.privilege = any (c_rights)
      and not (k.object = 'schema public' and p.privilege = 'CREATE')
  loop
    execute format('grant %s on %s to public', v_found.privilege, v_found.object);
  end loop;
  revoke create on schema public from quorate_owner;
  revoke all on schema public from cutter_exec_owner, cutter_verify_owner;

  foreach v_role in array c_logins || c_owners loop
    execute format('revoke all on database %I from %I', v_database.datname, v_role);
    foreach v_schema in array c_schemas loop
      execute format('revoke all on schema %1$I from %2$I; revoke all on all tables in schema %1$I from %2$I;
        revoke all on all sequences in schema %1$I from %2$I; revoke all on all functions in schema %1$I from %2$I', v_schema, v_role);
    end loop;
  end loop;
  foreach v_schema in array c_schemas loop
    execute format('grant usage on schema %I to %I; grant select on all tables in schema %I to %I', v_schema, v_database.owner, v_schema,
      v_database.owner);
  end loop;
  drop table quorate_install.version, quorate_install.gate, quorate_install.found;
  drop schema quorate_install;

  -- A login that another database still knows stays; so do the owners, to whom the ledger belongs.
  foreach v_role in array c_logins loop
    begin
      execute format('drop role %I', v_role);
    exception when dependent_objects_still_exist then
      null;
    end;
  end loop;
end
$uninstall$;
