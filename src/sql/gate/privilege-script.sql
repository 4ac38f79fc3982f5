-- The statements that turn the catalogue into what the policy says, the act that runs them, and reports about both (PRV-3).

set local role quorate_owner;

create function quorate.privilege_statement(p_fact qt001_cp.privilege, p_give boolean) returns text
  language sql stable set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    -- Null where no single statement does it; a role's other half (NOLOGIN, another limit, another owner) is the missing fact's statement.
    select case
      when p_fact.kind in ('table', 'column', 'sequence', 'function', 'schema', 'type', 'database', 'parameter') then
        case
          when right_on.option and p_give then format('grant %s on %s to %s with grant option;', right_on.word, right_on.object, who.name)
          when right_on.option then format('revoke grant option for %s on %s from %s cascade;', right_on.word, right_on.object, who.name)
          when p_give then format('grant %s on %s to %s;', right_on.word, right_on.object, who.name)
          else format('revoke %s on %s from %s;', right_on.word, right_on.object, who.name)
        end
      when p_fact.kind = 'owner' then case when p_give then format('alter %s %s owner to %s;', p_fact.privilege, p_fact.object,
        who.name) end
      when p_fact.kind = 'role' and p_fact.privilege ~ '^(LOGIN|NOLOGIN|CONNECTION LIMIT .*)$' then
        case when p_give then format('alter role %s %s;', who.name, lower(p_fact.privilege)) end
      when p_fact.kind = 'role' then format('alter role %s %s%s;', who.name, case when p_give then '' else 'no' end,
        lower(p_fact.privilege))
      when p_fact.kind = 'member' and p_fact.privilege = 'ADMIN' then
        case when p_give then format('grant %I to %s with admin option;', p_fact.object, who.name)
        else format('revoke admin option for %I from %s;', p_fact.object, who.name) end
      when p_fact.kind = 'member' then
        case when p_give then format('grant %I to %s;', p_fact.object, who.name)
          else format('revoke %I from %s;', p_fact.object, who.name) end
      when p_fact.kind = 'setting' then
        format('alter role %s%s %s;', who.name, case p_fact.object when '' then '' else format(' in database %I', p_fact.object) end,
          case when not p_give then format('reset %I', split_part(p_fact.privilege, '=', 1))
          -- A list of names is kept quoted as a list.
          when split_part(p_fact.privilege, '=', 1) in ('search_path', 'session_preload_libraries', 'local_preload_libraries',
            'temp_tablespaces')
            then format('set %I = %s', split_part(p_fact.privilege, '=', 1),
              coalesce(nullif(substr(p_fact.privilege, strpos(p_fact.privilege, '=') + 1), ''), ''''''))
          else format('set %I = %L', split_part(p_fact.privilege, '=', 1), substr(p_fact.privilege, strpos(p_fact.privilege, '=') + 1)) end)
      when p_fact.kind = 'default' then
        format('alter default privileges for role %I%s %s %s %s %s%s;', p_fact.object,
          case p_fact.column_name when '' then '' else format(' in schema %I', p_fact.column_name) end,
          case when p_give then 'grant' else 'revoke' end, lower(replace(p_fact.privilege, ' WITH GRANT OPTION', '')),
          case when p_give then 'to' else 'from' end, who.name,
          case when p_give and p_fact.privilege like '% WITH GRANT OPTION %' then ' with grant option' else '' end)
    end
    from (select case p_fact.grantee when 'PUBLIC' then 'public' else quote_ident(p_fact.grantee) end) as who(name)
    cross join lateral (
      select p_fact.privilege like 'GRANT OPTION FOR %',
        lower(replace(p_fact.privilege, 'GRANT OPTION FOR ', '')) || case p_fact.kind when 'column'
          then format(' (%I)', p_fact.column_name) else '' end,
        case p_fact.kind when 'database' then format('database %I', current_database()) when 'column' then 'table ' || p_fact.object
          -- Its name may have several parts, each by itself.
          when 'parameter' then 'parameter ' || (select string_agg(quote_ident(t.part), '.' order by t.n)
            from string_to_table(p_fact.object, '.') with ordinality as t(part, n))
          else p_fact.kind || ' ' || p_fact.object end
    ) as right_on(option, word, object)
  $$;
comment on function quorate.privilege_statement is 'The statement that gives or takes one fact.';

create function quorate.governs_object(p_fact qt001_cp.privilege) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    -- The objects on which the control plane may grant: its own in the governed schemas, and the targets.
    select coalesce(case
      when p_fact.kind in ('table', 'column', 'sequence') then (
        select pg_get_userbyid(c.relowner) = 'quorate_owner' and (n.nspname = any (quorate.governed_schemas())
          or n.nspname = 'public' and c.relname in ('information_unit', 'unit_version'))
        from pg_class as c join pg_namespace as n on n.oid = c.relnamespace where c.oid = to_regclass(p_fact.object))
      when p_fact.kind = 'function' then (
        select pg_get_userbyid(p.proowner) = 'quorate_owner' and n.nspname = any (quorate.governed_schemas())
        from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace where p.oid = to_regprocedure(p_fact.object))
      when p_fact.kind = 'type' then (
        select pg_get_userbyid(t.typowner) = 'quorate_owner' and n.nspname = any (quorate.governed_schemas())
        from pg_type as t join pg_namespace as n on n.oid = t.typnamespace where t.oid = to_regtype(p_fact.object))
      when p_fact.kind = 'schema' then (
        select pg_get_userbyid(n.nspowner) = 'quorate_owner' and n.nspname = any (quorate.governed_schemas())
        from pg_namespace as n where n.oid = to_regnamespace(p_fact.object))
    end, false)
  $$;
comment on function quorate.governs_object is 'Whether PRIVILEGE_APPLY may change a fact; every other one is a database administrator''s.';

create function quorate.privilege_plan() returns table (part text, way text, statement text)
  language sql stable
  as $$
    with gap as materialized (
      select * from quorate.privilege_gap()
    ), live as materialized (
      select * from quorate.live_privileges()
    ), missing as materialized (
      select (g.fact).* from gap as g where g.direction = 'missing'
      union
      -- Whatever the preset does not list in the governed schemas belongs to the control plane.
      select 'quorate_owner', 'owner', (g.fact).object, '', (g.fact).privilege from gap as g
      where g.direction = 'extra' and (g.fact).kind = 'owner'
        and not exists (select from quorate.expected_privileges() as e where e.kind = 'owner' and e.object = (g.fact).object
          and e.privilege = (g.fact).privilege)
    ), extra as materialized (
      select (g.fact).* from gap as g where g.direction = 'extra'
    ), step as (
      select 'script' as way, false as give, row(x.*)::qt001_cp.privilege as fact from extra as x
      union all
      select 'script', true, row(m.*)::qt001_cp.privilege from missing as m
      union all
      -- Taking a right on a table takes it on its columns too.
      select 'script', true, row(e.*)::qt001_cp.privilege from quorate.expected_privileges() as e
      where e.kind = 'column' and exists (select from extra as x where x.kind = 'table' and x.grantee = e.grantee and x.object = e.object
        and x.privilege = e.privilege)
      union all
      select 'rollback', false, row(m.*)::qt001_cp.privilege from missing as m
      union all
      select 'rollback', true, row(x.*)::qt001_cp.privilege from extra as x
      union all
      select 'rollback', true, row(l.*)::qt001_cp.privilege from live as l
      where l.kind = 'column' and exists (select from missing as m where m.kind = 'table' and m.grantee = l.grantee and m.object = l.object
        and m.privilege = l.privilege)
    ), line as (
      select distinct case when quorate.governs_object(s.fact) then 'governed' else 'administrator' end as part, s.way, s.give,
        quorate.privilege_statement(s.fact, s.give) as statement
      from step as s
    )
    select l.part, l.way, l.statement from line as l where l.statement is not null order by l.part, l.way, l.give, l.statement collate "C"
  $$;
comment on function quorate.privilege_plan is
  'The statements that turn the catalogue into the preset and back, what is taken before what is given; what PRIVILEGE_APPLY may run '
  'apart from the rest.';

create function quorate.privilege_script() returns text
  language sql stable
  as $$
    select coalesce(string_agg(p.statement || E'\n', '' order by p.n), '')
    from (select statement, row_number() over () as n, part, way from quorate.privilege_plan()) as p where p.part = 'governed'
      and p.way = 'script'
  $$;
comment on function quorate.privilege_script is
  'The document of a PRIVILEGE_APPLY, as it must be now, byte for byte; empty when nothing is to be done.';

create function quorate.script_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_lines text[] := string_to_array(p_document, E'\n');
  v_script text := quorate.privilege_script();
  v_form text :=
    '^(grant [a-z]+( \([a-z_0-9]+\))? on (table|sequence|function|schema|type) [a-z_0-9.]+(\([a-z_0-9., \[\]]*\))? to '
    '("[^"\n]+"|[a-z_][a-z_0-9$]*)'
    || '|revoke (grant option for )?[a-z]+( \([a-z_0-9]+\))? on (table|sequence|function|schema|type) [a-z_0-9.]+(\([a-z_0-9., \[\]]*\))?'
    || ' from ("[^"\n]+"|[a-z_][a-z_0-9$]*)( cascade)?);$';
  v_schema text := '(' || array_to_string(quorate.governed_schemas(), '|') || ')';
  v_target text := format(' on ((table|sequence|function|type) %1$s\.|table public\.(information_unit|unit_version) |schema %1$s )',
    v_schema);
begin
  if p_document is null or octet_length(p_document) > 4194304 or cardinality(v_lines) < 2 or v_lines[cardinality(v_lines)] <> '' then
    return next row('SCRIPT_MALFORMED', to_jsonb('statements, one a line'::text), null)::qt001_cp.finding;
    return;
  end if;
  return query
    select case when l.line !~ v_form then 'SCRIPT_MALFORMED' else 'OBJECT_OUT_OF_SCOPE' end, null::jsonb, jsonb_build_object('line', l.n)
    from unnest(v_lines[:cardinality(v_lines) - 1]) with ordinality as l(line, n) where l.line !~ v_form or l.line !~ v_target
      order by l.n limit 20;
  if not found and p_document <> v_script then
    return next row('SCRIPT_STALE', to_jsonb(qt001_cp.sha256_hex(v_script)), to_jsonb(qt001_cp.sha256_hex(p_document)))::qt001_cp.finding;
  end if;
  -- The control plane cannot give or take these: an administrator does it first.
  return query
    select 'PRIVILEGE_DRIFT', case g.direction when 'missing' then to_jsonb(quorate.privilege_text(g.fact)) end,
      case g.direction when 'extra' then to_jsonb(quorate.privilege_text(g.fact)) end
    from quorate.privilege_gap() as g where not quorate.governs_object(g.fact)
      and not (g.direction = 'missing' and exists (select from quorate.lender_privileges() as l where l = g.fact)) order by 2, 3;
end
$$;
comment on function quorate.script_findings is
  'Why a text is not the script that may run now: malformed, about other objects, not what the catalogue needs, or not '
  'enough.';

create function quorate.apply_privileges(p_document text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_line text;
  v_count integer := 0;
begin
  -- The document is byte for byte what the database makes of its own catalogue (script_findings); nobody's text is executed.
  for v_line in
    select p.statement from quorate.privilege_plan() as p where p.part = 'governed' and p.way = 'script'
  loop
    execute v_line;
    v_count := v_count + 1;
  end loop;
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.privilege_drift() as f));
  return jsonb_build_object('statements', v_count, 'script_sha256', qt001_cp.sha256_hex(p_document));
end
$$;
comment on function quorate.apply_privileges is
  'Gives and takes what the script says, as the owner; afterwards nothing is missing or extra, or all is undone.';

create function quorate.privilege_report() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with gap as materialized (
      select g.direction, quorate.privilege_text(g.fact) as text, quorate.privilege_statement(g.fact, g.direction = 'missing') is null
        and (g.fact).kind not in ('owner', 'role') as by_hand
      from quorate.privilege_gap() as g
    ), plan as materialized (
      select p.*, row_number() over () as n from (
        select * from quorate.privilege_plan() union all select * from quorate.target_plan()) as p
    ), preset as materialized (
      select w.way, quorate.privilege_statement(row(e.*)::qt001_cp.privilege, w.way = 'script') as statement
      from (select * from quorate.expected_privileges() except select * from quorate.optional_privileges()) as e
      cross join (values ('script'), ('rollback')) as w(way)
    )
    select jsonb_build_object(
      'preset', coalesce((select m.preset from qt001_cp.privilege_set_manifest as m where m.active), 'lanes/1'),
      'expected', (select count(*) from quorate.expected_privileges()),
      'missing', (select coalesce(jsonb_agg(g.text order by g.text collate "C"), '[]') from (
        select g.text from gap as g where g.direction = 'missing'
        union
        -- Of targets' tables: what the readers cannot read yet. It blocks nobody, and `db plan` gives it.
        select quorate.privilege_text(t.fact) from quorate.target_names() as n(name)
        cross join lateral quorate.target_gap(n.name, quorate.target_named(n.name)) as t
        where t.direction = 'missing' and quorate.is_readers(t.fact)) as g),
      'extra', (select coalesce(jsonb_agg(g.text order by g.text collate "C"), '[]') from gap as g where g.direction = 'extra'),
      'edited', (select quorate.findings_json(array(select row(f.*)::qt001_cp.finding from quorate.gate_drift() as f))),
      'by_hand', (select coalesce(jsonb_agg(g.text order by g.text collate "C"), '[]') from gap as g where g.by_hand),
      'targets', (select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'findings', quorate.findings_json(array(
        select row(f.*)::qt001_cp.finding from quorate.target_findings(t.name) as f)))), '[]') from quorate.target_names() as t(name)),
      'plan', (select coalesce(jsonb_agg(jsonb_build_object('part', p.part, 'way', p.way, 'statement', p.statement) order by p.n), '[]')
        from plan as p),
      'preset_plan', (select coalesce(jsonb_agg(jsonb_build_object('part', 'preset', 'way', p.way, 'statement', p.statement)
        order by p.way, p.statement collate "C"), '[]') from preset as p where p.statement is not null))
  $$;
comment on function quorate.privilege_report is
  'For people: what is missing, what is too much, of each target what is wrong, the statements between, and those of the whole preset. '
  'Reads, and writes nothing.';

reset role;

grant execute on function quorate.privilege_report() to quorate_door, quorate_migrator;
