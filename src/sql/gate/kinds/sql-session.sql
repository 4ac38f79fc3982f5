-- What a script left in its session, and what it put off until after it was measured (SQL-3).

set local role quorate_owner;

create function quorate.session_seen(p_search_path text) returns jsonb
  language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    select jsonb_build_object(
      'setting', (select jsonb_object_agg(s.name, concat_ws(' ', case s.name when 'search_path' then p_search_path else s.setting end,
          case s.name when 'search_path' then null else s.source end))
        from pg_catalog.pg_settings as s where s.context <> 'internal' and s.name not in ('transaction_deferrable')),
      'role', jsonb_build_object('session_user', session_user, 'role', current_setting('role')),
      'prepared', coalesce((select jsonb_object_agg(p.name, p.from_sql) from pg_catalog.pg_prepared_statements as p), '{}'),
      'cursor', coalesce((select jsonb_object_agg(c.name, c.is_holdable) from pg_catalog.pg_cursors as c where c.name <> ''), '{}'),
      -- A key of an advisory lock may be data: how many there are is enough.
      'lock', (select jsonb_build_object('advisory', count(*)) from pg_catalog.pg_locks as l
        where l.locktype = 'advisory' and l.pid = pg_backend_pid()),
      'channel', coalesce((select jsonb_object_agg(c, true) from pg_listening_channels() as c), '{}'),
      'temporary', coalesce((select jsonb_object_agg(o.name, o.oid) from (
          select format('relation %I', c.relname) as name, c.oid from pg_catalog.pg_class as c where c.relnamespace = pg_my_temp_schema()
          union all
          select format('function %I(%s)', p.proname, pg_get_function_identity_arguments(p.oid)), p.oid
          from pg_catalog.pg_proc as p where p.pronamespace = pg_my_temp_schema()
          union all
          select format('type %I', t.typname), t.oid from pg_catalog.pg_type as t
          where t.typnamespace = pg_my_temp_schema() and t.typrelid = 0 and t.typcategory <> 'A'
        ) as o), '{}'))
  $$;
comment on function quorate.session_seen is
  'The session as {what: {name: state}}, with the search path as the caller sees it: nothing else is pinned here, or it would not be seen.';

create function quorate.session_now() returns jsonb
  language sql volatile
  -- Only names with their schemas: a script may have set a path that finds somebody's function or operator first.
  as $$ select quorate.session_seen(pg_catalog.current_setting('search_path')) $$;
comment on function quorate.session_now is
  'What outlives a script in its session, as {what: {name: state}}: settings, role, prepared statements, cursors, advisory locks, '
  'channels, temporary objects. Not to be seen are settings of people''s own names, LISTEN and NOTIFY before the commit, and sequences.';

create function quorate.session_left(p_before jsonb, p_now jsonb) returns setof qt001_cp.finding
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select 'SCRIPT_LEAVES_STATE', null::jsonb, jsonb_build_object(k.what, d.name)
    from jsonb_object_keys(p_before || p_now) as k(what)
    cross join lateral (
      select coalesce(b.key, n.key) as name from jsonb_each(p_before -> k.what) as b
      full join jsonb_each(p_now -> k.what) as n on n.key = b.key where b.value is distinct from n.value
    ) as d
    order by k.what collate "C", d.name collate "C"
  $$;
comment on function quorate.session_left is 'What differs between two states of a session, by its name alone.';

create function quorate.session_findings_since(p_before jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$ select l.code, l.expected, l.observed from quorate.session_left(p_before, quorate.session_now()) as l $$;
comment on function quorate.session_findings_since is
  'What a script left in the session since quorate.session_now answered: a finding each, with its name and no value.';

create function quorate.deferred_findings_since(p_before cutter_governance.catalogue_row[],
    p_after cutter_governance.catalogue_row[] default null) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with written as materialized (
      select m.catalogue, m.content ->> 'oid' as oid from quorate.catalogue_moved(p_before, coalesce(p_after, quorate.catalogue_now())) as m
      where m.is_after and m.catalogue in ('pg_trigger', 'pg_proc')
    )
    -- A deferred trigger may run at COMMIT, after all was measured. PostgreSQL's own, of foreign and unique keys, run nobody's code.
    select 'SCRIPT_DEFERS', null::jsonb, jsonb_build_object('trigger', format('%I on %s', t.tgname, t.tgrelid::regclass),
      'function', t.tgfoid::regproc::text)
    from pg_catalog.pg_trigger as t join pg_catalog.pg_class as c on c.oid = t.tgrelid
    where t.tgdeferrable and not t.tgisinternal and c.relnamespace::regnamespace::name <> all (quorate.gate_schemas())
      and (exists (select from written as w where w.catalogue = 'pg_trigger' and w.oid = t.oid::text)
        -- Its function may call any other that the script wrote.
        or exists (select from written as w where w.catalogue = 'pg_proc'))
    order by t.tgrelid::regclass::text collate "C", t.tgname collate "C"
  $$;
comment on function quorate.deferred_findings_since is
  'Deferrable triggers that a script made or touched, and all of them where it wrote a function that theirs may call.';

grant execute on function quorate.session_seen(text),
  quorate.session_now(),
  quorate.session_left(jsonb, jsonb),
  quorate.session_findings_since(jsonb),
  quorate.deferred_findings_since(cutter_governance.catalogue_row[], cutter_governance.catalogue_row[]) to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', 'function', o, 'EXECUTE' from unnest(array['quorate.session_seen(text)',
  'quorate.session_now()',
  'quorate.session_left(jsonb,jsonb)',
  'quorate.session_findings_since(jsonb)',
  'quorate.deferred_findings_since(cutter_governance.catalogue_row[],cutter_governance.catalogue_row[])']) as o;

reset role;
