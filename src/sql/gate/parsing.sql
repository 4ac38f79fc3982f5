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
      return (select count(*) <> count(distinct k) from json_object_keys(p_value) as k)
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
