-- A script runs inside the act's own transaction: authorised, executed once, and measured after its last statement (SQL-3, SQL-4).

set local role quorate_owner;

create function quorate.authorise_script(p_act uuid, p_target text, p_script_sha256 text) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  if not exists (select from quorate.running_act(p_act)) then
    perform quorate.refuse('SCRIPT_NOT_AUTHORISED', null, to_jsonb(p_act));
  end if;
  insert into quorate_targets.script_authorisation (act_id, target, script_sha256) values (p_act, p_target, p_script_sha256);
  return (select coalesce(max(e.effect_number), 0) from quorate_targets.effect_row as e);
end
$$;
comment on function quorate.authorise_script is
  'Lets the executor of a target run this script once, in this transaction, for an act that passed and runs now. The number that rows of '
  'its effect are greater than.';

create function quorate.unforced_findings(p_target text, p_before jsonb) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select 'SCRIPT_DEFERS', null::jsonb, jsonb_build_object('constraint', format('%I.%I', c.connamespace::regnamespace::text, c.conname))
    from jsonb_each_text(quorate.row_counts()) as r join pg_constraint as c on c.conrelid = r.key::oid
    where c.condeferrable and r.value::bigint > coalesce((p_before ->> r.key)::bigint, 0)
      and (not has_schema_privilege((quorate.target_named(p_target)).role, c.connamespace, 'usage')
        or c.connamespace = 'public'::regnamespace and exists (select from pg_constraint as own where own.conname = c.conname
          and own.conrelid in ('public.information_unit'::regclass, 'public.unit_version'::regclass)))
  $$;
comment on function quorate.unforced_findings is
  'Deferrable constraints of tables that changed, which the target''s role could not fire before the effect was measured: it may not use '
  'their schema.';

create function quorate.surroundings_findings(p_target text) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select f.code, f.expected, f.observed from quorate.gate_drift() as f
    union all
    select f.code, f.expected, f.observed from quorate.privilege_drift() as f
    union all
    select f.code, f.expected, f.observed from quorate.target_findings(p_target) as f
  $$;
comment on function quorate.surroundings_findings is
  'Whether the gate, its privileges and the target are as the policy says, read again after a script that wrote to the catalogue.';

create function quorate.forget_rows(p_first bigint) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ delete from quorate_targets.effect_row where effect_number > p_first and xid = pg_current_xact_id() $$;
comment on function quorate.forget_rows is
  'Keeps no rows of this transaction''s effect, where the plan says so: their digests stand in the chain.';

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.assert_results(p_target text, p_asserts jsonb) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_assert jsonb;
  v_result jsonb;
  v_results jsonb := '[]';
begin
  for v_assert in select a.value from jsonb_array_elements(p_asserts) with ordinality as a order by a.ordinality loop
    execute format('select quorate_targets.%I($1)', p_target || '_reads') into strict v_result using v_assert ->> 'text';
    v_results := v_results || jsonb_build_array(jsonb_build_object('query', v_assert ->> 'text', 'sha256', v_assert ->> 'sha256',
      'passed', coalesce(v_result -> 'passed' = 'true', false), 'result', v_result));
  end loop;
  return v_results;
end
$$;
comment on function quorate.assert_results is
  'Each assertion, asked as the target''s reader: [{query, sha256, passed, result}]; passed only where it is exactly true.';

create function quorate.file_effects(p_target text, p_before cutter_governance.catalogue_row[], p_after cutter_governance.catalogue_row[],
  p_bind text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_file record;
  v_rows jsonb;
  v_files jsonb := '[]';
begin
  for v_file in select f.* from quorate.files_changed(p_before, p_after) as f loop
    v_rows := '{"rows": null, "digest": null}';
    if v_file.kind in ('r', 'm') and v_file.change in ('new', 'rewritten', 'columns') then
      execute format('select quorate_targets.%I($1)', p_target || '_hash') into strict v_rows using v_file.relation;
    end if;
    v_files := v_files || jsonb_build_array(jsonb_build_object('relation', v_file.relation, 'change', v_file.change, 'rows',
      v_rows -> 'rows', 'digest', case p_bind when 'rows' then v_rows -> 'digest' else 'null' end));
  end loop;
  return v_files;
end
$$;
comment on function quorate.file_effects is
  'Relations that a script made, dropped or rewrote, [{relation, change, rows, digest}]: how many rows each has now and the sha256 over '
  'all of them, since no trigger told which of them changed; null where rows do not bind or there are none.';

create function quorate.run_script(p_act uuid, p_spec jsonb) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_target constant text := p_spec ->> 'target';
  v_lock_timeout constant jsonb := p_spec -> 'lock_timeout_ms';
  v_names constant jsonb := quorate.covered_tables();
  v_counts constant jsonb := quorate.row_counts();
  v_session constant jsonb := quorate.session_now();
  v_catalogue cutter_governance.catalogue_row[] := quorate.catalogue_now();
  v_after cutter_governance.catalogue_row[];
  v_path text;
  v_left jsonb;
  v_started timestamptz;
  v_seconds numeric;
  v_first bigint;
  v_held text[];
  v_effect jsonb;
  v_asserts jsonb;
  v_findings qt001_cp.finding[];
begin
  v_first := quorate.authorise_script(p_act, v_target, p_spec #>> '{script,sha256}');
  perform set_config('lock_timeout', p_spec ->> 'lock_timeout_ms', true);
  v_started := clock_timestamp();
  begin
    execute format('select quorate_targets.%I($1, $2)', v_target) using p_act, p_spec #>> '{script,text}';
  exception when lock_not_available then
    -- Not the script's failure: what the script raises itself has another code.
    raise exception using errcode = 'QT003', message = 'SCRIPT_LOCKED', detail = pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('code', 'SCRIPT_LOCKED', 'expected', v_lock_timeout))::pg_catalog.text;
  end;
  -- A plain SET of the script's outlives the settings of every function here: until the path is set nothing may be looked for by name.
  v_path := pg_catalog.current_setting('search_path');
  perform pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
  perform set_config('lock_timeout', '10s', true);
  -- One that is held would be read at COMMIT, by then with the lane's rights.
  v_held := array(select c.name from pg_cursors as c where c.is_holdable order by c.name collate "C");
  execute 'close all';
  v_asserts := quorate.assert_results(v_target, p_spec -> 'assert');
  v_seconds := extract(epoch from clock_timestamp() - v_started);
  execute 'close all';
  -- An assertion may leave something behind as the script may.
  v_left := quorate.session_seen(v_path);
  -- What it listens to cannot be seen before the COMMIT.
  execute 'unlisten *';
  -- From here on nothing of the script's runs any more.
  v_after := quorate.catalogue_now();
  v_effect := jsonb_build_object('tables', quorate.effect_tables(v_first, v_names, p_spec -> 'unbound'),
    'catalogue', quorate.catalogue_difference(v_catalogue, v_after),
    'files', quorate.file_effects(v_target, v_catalogue, v_after, p_spec ->> 'bind'));
  v_findings := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from (
      select f.* from quorate.session_left(v_session, v_left) as f
      union all select 'SCRIPT_LEAVES_STATE', null, jsonb_build_object('cursor', c) from unnest(v_held) as c
      union all select f.* from quorate.deferred_findings_since(v_catalogue, v_after) as f
      -- What these read was read when the act was decided; nothing of it can have moved where nothing of the catalogue was written.
      union all select f.* from quorate.surroundings_findings(v_target) as f where v_effect -> 'catalogue' <> '[]'
      union all select f.* from quorate.uncovered_findings(v_counts, v_names, v_catalogue, v_after) as f
      union all select f.* from quorate.unforced_findings(v_target, v_counts) as f
      union all select f.* from quorate.bounds_findings(v_effect -> 'tables', p_spec -> 'expect') as f
      union all select 'SCRIPT_OVERTIME', p_spec -> 'timeout_ms', to_jsonb(ceil(v_seconds * 1000))
        where v_seconds * 1000 > (p_spec ->> 'timeout_ms')::numeric
      union all select 'SCRIPT_ASSERT_FAILED', a -> 'query', a -> 'result' from jsonb_array_elements(v_asserts) as a
        where a -> 'passed' <> 'true'
    ) as f(code, expected, observed));
  perform quorate.refuse_all(v_findings);
  return v_effect || jsonb_build_object('asserts', v_asserts, 'first_number', v_first, 'names', v_names,
    'seconds', round(v_seconds, 3));
end
$$;
comment on function quorate.run_script is
  'Runs a script {target, script, expect, assert, bind, unbound, timeout_ms, lock_timeout_ms} as its target''s role, and measures what it '
  'did after its last statement ran: {tables, catalogue, files, asserts, first_number, names, seconds}. '
  'Whatever is not as it must be undoes all.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array['quorate.authorise_script(uuid, text, text)', 'quorate.unforced_findings(text, jsonb)',
    'quorate.surroundings_findings(text)', 'quorate.forget_rows(bigint)',
    'quorate.canonical_json(jsonb)']::regprocedure[] loop
    execute format('grant execute on function %s to cutter_exec_owner', v_function);
  end loop;
end
$$;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', p.kind, p.object, p.privilege from (
  select 'function' as kind, f as object, 'EXECUTE' as privilege from unnest(array['quorate.authorise_script(uuid,text,text)',
    'quorate.unforced_findings(text,jsonb)', 'quorate.surroundings_findings(text)', 'quorate.forget_rows(bigint)',
    'quorate.canonical_json(jsonb)']) as f
  union all
  select 'owner', f, 'function' from unnest(array['quorate.assert_results(text,jsonb)',
    'quorate.run_script(uuid,jsonb)',
    'quorate.file_effects(text,cutter_governance.catalogue_row[],cutter_governance.catalogue_row[],text)']) as f
) as p;

reset role;
