-- Texts from outside, read strictly: JSON, UTF-8, the forms of claims, times and sizes (ID-1).

set local role quorate_owner;

create function quorate.json_is_plain(p_value json, p_depth integer default 1) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  case json_typeof(p_value)
    when 'object' then
      return p_depth <= 8 and not exists (select from json_each(p_value) as e
        where json_typeof(e.value) in ('object', 'array', 'number') and not quorate.json_is_plain(e.value, p_depth + 1));
    when 'array' then
      return p_depth <= 8 and not exists (select from json_array_elements(p_value) as e
        where json_typeof(e.value) in ('object', 'array', 'number') and not quorate.json_is_plain(e.value, p_depth + 1));
    when 'number' then
      return p_value #>> '{}' ~ '^-?(0|[1-9][0-9]{0,18})([.][0-9]{1,18})?$';
    else
      return true;
  end case;
end
$$;
comment on function quorate.json_is_plain is 'At most 8 levels, and only numbers that every JSON parser reads alike.';

create function quorate.json_repeats_member(p_value json) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  case json_typeof(p_value)
    when 'object' then
      -- In jsonb a member is kept once.
      return (select count(*) from json_object_keys(p_value)) <> (select count(*) from jsonb_object_keys(p_value::jsonb))
        or exists (select from json_each(p_value) as e
          where json_typeof(e.value) in ('object', 'array') and quorate.json_repeats_member(e.value));
    when 'array' then
      return exists (select from json_array_elements(p_value) as e
        where json_typeof(e.value) in ('object', 'array') and quorate.json_repeats_member(e.value));
    else
      return false;
  end case;
end
$$;
comment on function quorate.json_repeats_member is 'Whether an object anywhere has a member twice; escaped twins are twins.';

create function quorate.parse_json(p_bytes bytea) returns json
  language plpgsql immutable parallel safe
as $$
declare
  v_value json;
begin
  v_value := convert_from(p_bytes, 'UTF8')::json;
  perform v_value::jsonb; -- refuses what json lets through: U+0000 and lone surrogates
  return case when json_typeof(v_value) = 'object' and quorate.json_is_plain(v_value) then v_value end;
exception when data_exception or statement_too_complex or program_limit_exceeded then
  return null;
end
$$;
comment on function quorate.parse_json is 'A plain JSON object from outside, or null.';

create function quorate.is_utf8_text(p_bytes bytea) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  perform convert_from(p_bytes, 'UTF8');
  return true;
exception when data_exception then
  return false;
end
$$;
comment on function quorate.is_utf8_text is 'Whether bytes are text in UTF-8.';

create function quorate.claim_forms() returns table (n integer, claim text, required boolean, form text)
  language sql immutable parallel safe
  as $$
    values
      (1, 'jti', true, '^[!-~]{1,255}$'), (2, 'sub', true, null),
      (3, 'actor_id', true, '^[1-9][0-9]{0,18}$'),
      (4, 'repository', true, '^[A-Za-z0-9._-]{1,128}/[A-Za-z0-9._-]{1,128}$'), (5, 'repository_id', true, '^[1-9][0-9]{0,18}$'),
      (6, 'repository_owner', true, '^[A-Za-z0-9._-]{1,128}$'), (7, 'repository_owner_id', true, '^[1-9][0-9]{0,18}$'),
      (8, 'environment', false, null), (9, 'job_workflow_ref', true, null), (10, 'job_workflow_sha', true, '^[0-9a-f]{40}([0-9a-f]{24})?$'),
      (11, 'ref', true, null), (12, 'sha', true, '^[0-9a-f]{40}([0-9a-f]{24})?$'),
      (13, 'event_name', true, null), (14, 'runner_environment', true, null),
      (15, 'run_id', true, '^[1-9][0-9]{0,18}$'), (16, 'run_attempt', true, '^[1-9][0-9]{0,18}$'),
        (17, 'ref_protected', false, '^(true|false)$')
  $$;
comment on function quorate.claim_forms is
  'Every claim that is used, and its documented form; no form means non-empty text without control characters. At most 1024 bytes each.';

create function quorate.claim_faults(p_said jsonb) returns setof qt001_cp.finding
  language sql immutable parallel safe
  as $$
    select f.code, f.expected, f.observed from (
      select 1, c.n, 'TOKEN_CLAIM_MISSING', to_jsonb(c.claim), null::jsonb from quorate.claim_forms() as c
      where c.required and p_said -> c.claim is null
      union all
      select 2, c.n, 'TOKEN_CLAIM_TYPE', to_jsonb(c.claim), p_said -> c.claim from quorate.claim_forms() as c
      where p_said -> c.claim is not null
        and (jsonb_typeof(p_said -> c.claim) <> 'string' or octet_length(p_said ->> c.claim) not between 1 and 1024
          or (c.form is not null and p_said ->> c.claim !~ c.form) or p_said ->> c.claim ~ '[\x01-\x1f\x7f]')
    ) as f(part, n, code, expected, observed) order by f.part, f.n
  $$;
comment on function quorate.claim_faults is
  'Which claims of a payload are missing, and then which are not of their form.';

create function quorate.claims_in_form(p_said jsonb) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  if (jsonb_typeof(p_said -> 'jti') = 'string' and jsonb_typeof(p_said -> 'sub') = 'string'
    and jsonb_typeof(p_said -> 'actor_id') = 'string' and jsonb_typeof(p_said -> 'repository') = 'string'
    and jsonb_typeof(p_said -> 'repository_id') = 'string' and jsonb_typeof(p_said -> 'repository_owner') = 'string'
    and jsonb_typeof(p_said -> 'repository_owner_id') = 'string'
    and coalesce(jsonb_typeof(p_said -> 'environment') = 'string', true)
    and jsonb_typeof(p_said -> 'job_workflow_ref') = 'string' and jsonb_typeof(p_said -> 'job_workflow_sha') = 'string'
    and jsonb_typeof(p_said -> 'ref') = 'string' and jsonb_typeof(p_said -> 'sha') = 'string'
    and jsonb_typeof(p_said -> 'event_name') = 'string' and jsonb_typeof(p_said -> 'runner_environment') = 'string'
    and jsonb_typeof(p_said -> 'run_id') = 'string' and jsonb_typeof(p_said -> 'run_attempt') = 'string'
    and coalesce(p_said -> 'ref_protected' in ('"true"', '"false"'), true)) is not true then
    return false;
  end if;
  -- Claims of one form are read as one text. Five ids have four commas between them, so that no id holds another. Two commits of the
  -- right lengths need none. A count in an expression, as in `{1,255}`, would cost twenty times as much as the length beside it.
  return octet_length(p_said ->> 'jti') <= 255 and p_said ->> 'jti' ~ '^[!-~]+$'
    and greatest(octet_length(p_said ->> 'actor_id'), octet_length(p_said ->> 'repository_id'),
      octet_length(p_said ->> 'repository_owner_id'), octet_length(p_said ->> 'run_id'), octet_length(p_said ->> 'run_attempt')) <= 19
    and (p_said ->> 'actor_id') || ',' || (p_said ->> 'repository_id') || ',' || (p_said ->> 'repository_owner_id') || ','
      || (p_said ->> 'run_id') || ',' || (p_said ->> 'run_attempt')
      ~ '^[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*$'
    and p_said ->> 'repository' ~ '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$'
    and octet_length(split_part(p_said ->> 'repository', '/', 1)) <= 128
    and octet_length(split_part(p_said ->> 'repository', '/', 2)) <= 128
    and octet_length(p_said ->> 'repository_owner') <= 128 and p_said ->> 'repository_owner' ~ '^[A-Za-z0-9._-]+$'
    and octet_length(p_said ->> 'job_workflow_sha') in (40, 64) and octet_length(p_said ->> 'sha') in (40, 64)
    and (p_said ->> 'job_workflow_sha') || (p_said ->> 'sha') ~ '^[0-9a-f]+$'
    and least(octet_length(p_said ->> 'sub'), octet_length(p_said ->> 'environment'), octet_length(p_said ->> 'job_workflow_ref'),
      octet_length(p_said ->> 'ref'), octet_length(p_said ->> 'event_name'), octet_length(p_said ->> 'runner_environment')) >= 1
    and greatest(octet_length(p_said ->> 'sub'), octet_length(p_said ->> 'environment'), octet_length(p_said ->> 'job_workflow_ref'),
      octet_length(p_said ->> 'ref'), octet_length(p_said ->> 'event_name'), octet_length(p_said ->> 'runner_environment')) <= 1024
    and (p_said ->> 'sub') || coalesce(p_said ->> 'environment', '') || (p_said ->> 'job_workflow_ref') || (p_said ->> 'ref')
      || (p_said ->> 'event_name') || (p_said ->> 'runner_environment') !~ '[\x01-\x1f\x7f]';
end
$$;
comment on function quorate.claims_in_form is
  'Whether claim_faults finds nothing, at a tenth of its cost; where this is false or null, claim_faults decides and says why.';

create function quorate.refuse_larger(p_text text, p_bytes integer, p_code text) returns void
  language plpgsql volatile
as $$
begin
  if (octet_length(p_text) <= p_bytes) is not true then
    perform quorate.refuse(p_code, to_jsonb(p_bytes), to_jsonb(octet_length(p_text)));
  end if;
end
$$;
comment on function quorate.refuse_larger is
  'Bounds what a call without a proof yet can make the server hash or parse; an absent text is refused too.';

create function quorate.parse_object(p_text text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_value json;
begin
  -- Do not even parse a text that is too long.
  if octet_length(p_text) <= 4194304 then
    v_value := quorate.parse_json(convert_to(p_text, 'UTF8'));
  end if;
  if v_value is null or quorate.json_repeats_member(v_value) then
    perform quorate.refuse('CALL_MALFORMED');
  end if;
  return v_value::jsonb;
end
$$;
comment on function quorate.parse_object is
  'A JSON object from outside, of at most 4 MiB and without duplicate members; the same bytes are what was hashed.';

create function quorate.utc_time(p_text text) returns timestamptz
  language plpgsql stable
as $$
begin
  return case when p_text ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' then replace(p_text, 'Z', '+00')::timestamptz end;
exception when data_exception then
  return null; -- of the right form, but no day of the calendar
end
$$;
comment on function quorate.utc_time is 'A moment as requests spell it, or null.';

reset role;
