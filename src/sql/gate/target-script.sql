-- What runs with the rights of a target's own roles: one function that runs a script, one that asks an assertion, one that hashes a table
-- which a script wrote anew (SQL-3, SQL-6). Each target's roles own theirs; `db plan` writes them, and what is installed is compared with
-- what is written here, byte for byte.

set local role quorate_owner;

create function quorate.target_settings(p_target qt001_cp.target_manifest) returns text[]
  language sql stable
  as $$
    -- As pg_proc keeps them. No lock_timeout: a plan says how long its script waits.
    select array['search_path=' || (select string_agg(quote_ident(n.name), ', ' order by n.at) from (
        select 0 as at, 'pg_catalog' as name
        union all select p.at, (parse_ident(p.name))[1] from unnest(p_target.path) with ordinality as p(name, at)
        union all select 1000000, 'pg_temp') as n),
      'TimeZone=UTC', 'DateStyle=ISO, YMD', 'IntervalStyle=postgres', 'standard_conforming_strings=on', 'quote_all_identifiers=off',
      'array_nulls=on', 'transform_null_equals=off', 'bytea_output=hex', 'extra_float_digits=1']
  $$;
comment on function quorate.target_settings is
  'The settings under which a target''s scripts and assertions run, `name=value` each; names without a schema are looked for in its path.';

create function quorate.executor_body(p_name text, p_target qt001_cp.target_manifest) returns text
  language sql stable
  as $body$
    select format($text$
declare
  v_state text;
  v_context text;
  v_schema text;
  v_table text;
  v_column text;
  v_constraint text;
  v_type text;
begin
  if current_user <> %1$L then
    raise exception using errcode = 'QT001', message = 'TARGET_DRIFT', detail = jsonb_build_array(jsonb_build_object(
      'code', 'TARGET_DRIFT', 'expected', 'scripts run as ' || %1$L, 'observed', current_user))::text;
  end if;
  perform quorate_targets.begin_script(p_act, %2$L, p_script);
  begin
    execute p_script;
    perform quorate_targets.force_constraints();%3$s
  exception when query_canceled or assert_failure or others then
    get stacked diagnostics v_state = returned_sqlstate, v_context = pg_exception_context, v_schema = schema_name, v_table = table_name,
      v_column = column_name, v_constraint = constraint_name, v_type = pg_datatype_name;
    if v_context !~ '(?n)at RAISE$' then
      -- A lock, a resource or somebody who cancels: nobody's fault, so the same script may run later. The message may hold a row.
      if v_state ~ '^(40001|40P01|55P03|57014|53...|58030)$' then
        raise exception using errcode = v_state, message = 'a lock, a resource or a cancel ended the script';
      end if;
      -- What the script made is gone here, and with it names that it may have made of rows.
      v_schema := (select n.nspname from pg_namespace as n where n.nspname = v_schema);
      v_table := (select c.relname from pg_class as c where c.relname = v_table limit 1);
      v_column := (select a.attname from pg_attribute as a where a.attname = v_column limit 1);
      v_constraint := (select o.name from (select conname as name from pg_constraint union all select relname from pg_class) as o
        where o.name = v_constraint limit 1);
      v_type := (select t.typname from pg_type as t where t.typname = v_type limit 1);
    else
      -- What a script raises itself is its failure, whatever it calls it; and what it names may hold a row.
      v_schema := null;
      v_table := null;
      v_column := null;
      v_constraint := null;
      v_type := null;
    end if;
    raise exception using errcode = 'QT004', message = 'SCRIPT_FAILED', detail = jsonb_build_array(jsonb_build_object(
      'code', 'SCRIPT_FAILED', 'observed', jsonb_strip_nulls(jsonb_build_object('sqlstate', v_state,
        'line', substring(v_context from '(?n)^PL/pgSQL function inline_code_block line ([0-9]+) at'),
        'schema', nullif(v_schema, ''), 'table', nullif(v_table, ''), 'column', nullif(v_column, ''),
        'constraint', nullif(v_constraint, ''), 'type', nullif(v_type, '')))))::text;
  end;
  -- PostgreSQL takes back at this function's end what was set for the transaction; until then it was read otherwise than by people.
  if pg_catalog.current_setting('standard_conforming_strings') operator(pg_catalog.<>) 'on' then
    raise exception using errcode = 'QT004', message = 'SCRIPT_LEAVES_STATE',
      detail = '[{"code": "SCRIPT_LEAVES_STATE", "observed": {"setting": "standard_conforming_strings"}}]';
  end if;
end
$text$, p_target.role, p_name, case when cardinality(p_target.owns) > 0
      then format(E'\n    -- A table that the script made is recorded from here on.\n    perform quorate_targets.cover_tables(%L, %L);',
        quorate.target_lane_login(), array[p_target.reader] || array(select o.rolname from qt001_cp.privilege_set_manifest as p
          join pg_catalog.pg_roles as o on p.active and o.rolname = any (p.readers) order by o.rolname)) end)
  $body$;
comment on function quorate.executor_body is
  'The body of the function that runs a script as the target''s role: it asserts who it runs as, spends the authorisation of this '
  'transaction, and executes the whole text at once. What fails in it is told by code and names, never by a row.';

create function quorate.reads_body(p_target qt001_cp.target_manifest) returns text
  language sql immutable
  as $body$
    select format($text$
declare
  v_cursor refcursor;
  v_row record;
  v_told text;
  v_rows integer := 0;
  v_columns integer;
  v_asked boolean := false;
  v_state text;
  v_context text;
begin
  if current_user <> %1$L then
    raise exception using errcode = 'QT001', message = 'TARGET_DRIFT', detail = jsonb_build_array(jsonb_build_object(
      'code', 'TARGET_DRIFT', 'expected', 'assertions run as ' || %1$L, 'observed', current_user))::text;
  end if;
  begin
    -- Always undone; that the reader can do nothing but SELECT is the border, and this the second layer.
    set local transaction_read_only = on;
    open v_cursor for execute p_query;
    fetch v_cursor into v_row;
    if found then
      v_columns := (select count(*) from json_each(row_to_json(v_row)));
      v_told := case when v_columns <> 1 then 'columns'
        else (select case json_typeof(e.value) when 'null' then 'null' when 'boolean' then case v_row::text when '(t)' then 'true'
          when '(f)' then 'false' else 'type' end else 'type' end from json_each(row_to_json(v_row)) as e) end;
      v_rows := 1;
      fetch v_cursor into v_row;
      if found then
        v_rows := 2;
        v_told := 'rows';
      end if;
    else
      v_told := 'no row';
    end if;
    v_asked := true;
    raise exception using errcode = 'QT000', message = 'ASKED';
  exception when query_canceled or assert_failure or others then
    get stacked diagnostics v_state = returned_sqlstate, v_context = pg_exception_context;
    if v_context !~ '(?n)at RAISE$' and v_state ~ '^(40001|40P01|55P03|57014|53...|58030)$' then
      raise exception using errcode = v_state, message = 'a lock, a resource or a cancel ended the assertion';
    elsif not v_asked then
      return jsonb_build_object('passed', false, 'rows', 0, 'columns', 0, 'told', 'error', 'sqlstate', v_state);
    end if;
  end;
  return jsonb_build_object('passed', v_told = 'true', 'rows', v_rows, 'columns', coalesce(v_columns, 0), 'told', v_told);
end
$text$, p_target.reader)
  $body$;
comment on function quorate.reads_body is
  'The body of the function that asks one SELECT as the target''s reader: {passed, rows, columns, told, sqlstate}. It passed where there '
  'is one row of one boolean that is true; told says else why not: false, null, type, columns, rows (two stand for more), no row, error.';

create function quorate.hash_body(p_target qt001_cp.target_manifest) returns text
  language sql immutable
  as $body$
    select format($text$
declare
  v_rows jsonb;
begin
  if current_user <> %1$L then
    raise exception using errcode = 'QT001', message = 'TARGET_DRIFT', detail = jsonb_build_array(jsonb_build_object(
      'code', 'TARGET_DRIFT', 'expected', 'rows are read as ' || %1$L, 'observed', current_user))::text;
  end if;
  -- A policy that holds for its owner too is a function that would run here, after all was measured, and could hide rows.
  if row_security_active(p_table) then
    raise exception using errcode = 'QT001', message = 'EFFECT_UNRECORDED',
      detail = jsonb_build_array(jsonb_build_object('code', 'EFFECT_UNRECORDED', 'observed', p_table))::text;
  end if;
  execute pg_catalog.format('select jsonb_build_object(''rows'', count(*), ''digest'', encode(sha256(coalesce(
    string_agg(h, '''' order by h), '''')), ''hex''))
    from (select sha256(convert_to(pg_catalog.format(''%%%%s'', t.*), ''UTF8'')) as h from only %%s as t) as r', p_table)
    into strict v_rows;
  return v_rows;
end
$text$, p_target.role)
  $body$;
comment on function quorate.hash_body is
  'The body of the function that hashes all rows of a table as the target''s role, its owner: of a table that a script made or rewrote, '
  'whose rows no trigger saw. {rows, digest}. Nothing but output functions of types run.';

create function quorate.target_functions(p_name text, p_target qt001_cp.target_manifest)
  returns table (signature text, owner name, arguments text, result text, body text, callers name[])
  language sql stable
  as $$
    select format('quorate_targets.%I(uuid,text)', p_name), p_target.role, 'p_act uuid, p_script text', 'void',
      quorate.executor_body(p_name, p_target), array['cutter_exec_owner']::name[]
    union all
    select format('quorate_targets.%I(text)', p_name || '_reads'), p_target.reader, 'p_query text', 'jsonb',
      quorate.reads_body(p_target), array['cutter_exec_owner', 'cutter_verify_owner']::name[]
    union all
    select format('quorate_targets.%I(text)', p_name || '_hash'), p_target.role, 'p_table text', 'jsonb',
      quorate.hash_body(p_target), array['cutter_exec_owner']::name[]
  $$;
comment on function quorate.target_functions is
  'The three functions of a target: how each must be made, whose it is, and who alone may call it.';

create function quorate.function_digest(p_arguments text, p_result text, p_body text, p_settings text[]) returns text
  language sql immutable
  as $$
    select qt001_cp.sha256_hex(array_to_json(array['f', 'plpgsql', 'v', 'u', 'true', 'false', p_arguments, p_result, p_body]
      || p_settings)::text)
  $$;
comment on function quorate.function_digest is 'What the text of a target''s function must be: the twin of quorate.live_function_digest.';

create function quorate.live_function_digest(p_function oid) returns text
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select qt001_cp.sha256_hex(array_to_json(array[p.prokind::text, l.lanname::text, p.provolatile::text, p.proparallel::text,
      p.prosecdef::text, p.proisstrict::text, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), p.prosrc]
      || p.proconfig)::text)
    from pg_proc as p join pg_language as l on l.oid = p.prolang where p.oid = p_function
  $$;
comment on function quorate.live_function_digest is 'What the text of a function is: its body, settings, language, volatility and rights.';

create function quorate.function_statement(p_name text, p_target qt001_cp.target_manifest, p_signature text) returns text
  language sql stable
  as $$
    -- Its owner may create in the schema for the moment in which the function becomes its own.
    select format(E'drop function if exists %1$s;\ncreate function quorate_targets.%2$s(%3$s) returns %4$s\n'
      '  language plpgsql volatile security definer\n  %5$s\nas $quorate$%6$s$quorate$;\nrevoke all on function %1$s from public;\n'
      'grant execute on function %1$s to %7$s;\ngrant create on schema quorate_targets to %8$I;\nalter function %1$s owner to %8$I;\n'
      'revoke create on schema quorate_targets from %8$I;',
      f.signature, split_part(split_part(f.signature, '.', 2), '(', 1), f.arguments, f.result,
      (select string_agg(format('set %s = %s', split_part(s, '=', 1), case when starts_with(s, 'search_path=') then substr(s, 13)
        else quote_literal(substr(s, strpos(s, '=') + 1)) end), ' ' order by n)
      from unnest(quorate.target_settings(p_target)) with ordinality as t(s, n)),
      f.body, (select string_agg(quote_ident(c), ', ') from unnest(f.callers) as c), f.owner)
    from quorate.target_functions(p_name, p_target) as f where f.signature = p_signature
  $$;
comment on function quorate.function_statement is 'The statements that make one of the three functions anew.';

reset role;
