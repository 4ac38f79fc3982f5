-- Statements that tokens commit to, times and JSON as they are signed, and how a call is refused.

set local role quorate_owner;

create function quorate.gate_schemas() returns name[]
  language sql immutable parallel safe
  return array['qt001_cp', 'cutter_governance', 'quorate', 'quorate_targets', 'quorate_install']::name[];
comment on function quorate.gate_schemas is
  'The schemas that belong to the gate alone. Whatever compares, digests or names parts of the gate uses this list.';

create function quorate.governed_schemas() returns name[]
  language sql immutable parallel safe
  return array_remove(quorate.gate_schemas(), 'quorate_install');
comment on function quorate.governed_schemas is
  'Those of them in which PRIVILEGE_APPLY gives and takes rights: all but the installer''s own.';

create function quorate.statement_sha256(p_purpose text, p_ledger uuid, p_subject uuid, p_not_after text, variadic p_asked text[])
  returns text
  language sql immutable parallel safe
  return qt001_cp.sha256_hex(
    qt001_cp.netstring(variadic array['quorate:v1', p_purpose, p_ledger::text, p_subject::text, p_not_after] || p_asked));
comment on function quorate.statement_sha256 is 'The sha256 in a token''s audience (ID-3); the twin of statementSha256 in TypeScript.';

create function quorate.audience(p_purpose text, p_statement text) returns text
  language sql immutable parallel safe
  return 'quorate:v1:' || p_purpose || ':' || p_statement;
comment on function quorate.audience is 'The audience of a token for a purpose and the sha256 of a statement (ID-3).';

create function quorate.utc_seconds(p_at timestamptz) returns text
  language sql immutable parallel safe
  return to_char(p_at at time zone interval '0', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
comment on function quorate.utc_seconds is
  'RFC 3339 in UTC with whole seconds, as packets and statements spell it. It adds an interval, because a session can redefine the names '
  'of time zones.';

-- Only for values built here: ASCII keys, integers, no fractions. Texts from outside are hashed as the bytes they came in (MAN-6).
create function quorate.canonical_json(p_value jsonb) returns text
  language plpgsql immutable parallel safe
as $$
begin
  -- Recurse into objects and arrays only: a call costs more than to spell a text or a number, which PostgreSQL does as RFC 8785 does.
  case jsonb_typeof(p_value)
    when 'object' then
      return (select '{' || coalesce(string_agg(to_json(e.key)::text || ':' || case when jsonb_typeof(e.value) in ('object', 'array')
        then quorate.canonical_json(e.value) else e.value::text end, ',' order by e.key collate "C"), '') || '}'
        from jsonb_each(p_value) as e);
    when 'array' then
      return (select '[' || coalesce(string_agg(case when jsonb_typeof(e.value) in ('object', 'array')
        then quorate.canonical_json(e.value) else e.value::text end, ',' order by e.ordinality), '') || ']'
        from jsonb_array_elements(p_value) with ordinality as e);
    else
      return p_value::text;
  end case;
end
$$;
comment on function quorate.canonical_json is 'RFC 8785 JSON of a value that has ASCII keys and no fractional numbers.';

create function quorate.refuse(p_code text, p_expected jsonb default null, p_observed jsonb default null) returns void
  language plpgsql volatile
as $$
begin
  raise exception using errcode = 'QT001', message = p_code,
    detail = jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('code', p_code, 'expected', p_expected, 'observed', p_observed)))::text;
end
$$;
comment on function quorate.refuse is 'Ends the call with a code; nothing of it is recorded.';

create function quorate.refuse_all(p_findings qt001_cp.finding[]) returns void
  language plpgsql volatile
as $$
begin
  if cardinality(p_findings) > 0 then
    raise exception using errcode = 'QT001', message = p_findings[1].code, detail = quorate.findings_json(p_findings)::text;
  end if;
end
$$;
comment on function quorate.refuse_all is
  'Ends the call with every finding in the detail, the first one''s code as message; nothing when there is none.';

create function quorate.findings_json(p_findings qt001_cp.finding[]) returns jsonb
  language sql immutable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('code', f.code, 'expected', f.expected, 'observed', f.observed))
      order by f.ordinality), '[]')
    from unnest(p_findings) with ordinality as f(code, expected, observed, ordinality)
  );
comment on function quorate.findings_json is
  'Findings as JSON, in their order: an array of {code, expected, observed}, absent members left out.';

create function quorate.tell_progress(p_step text, p_units bigint) returns void
  language plpgsql volatile
as $$
begin
  -- Few units are done before anybody asks.
  if p_units >= 1000 then
    raise notice using message = 'PROGRESS', detail = jsonb_build_object('step', p_step, 'units', p_units, 'milliseconds',
      round(extract(epoch from clock_timestamp() - statement_timestamp()) * 1000))::text;
  end if;
end
$$;
comment on function quorate.tell_progress is
  'Tells whoever waits for a call what is done of it: read, written or checked, for how many units, and how long after its beginning.';

reset role;
