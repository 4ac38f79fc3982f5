-- A plan with a script: its shape, and every reason why a content is not the one that a packet names or must not be filed (SQL-1).

set local role quorate_owner;

create function quorate.script_text_findings(p_place text, p_part jsonb) returns setof qt001_cp.finding
  language sql immutable
  as $$
    -- What nobody sees in a review is refused, as src/script/text.ts does: control characters, those without width, and those that change
    -- the order in which text is shown.
    select f.code, f.expected, f.observed from (values
      ('PLAN_HASH_MISMATCH', p_part ->> 'sha256' is distinct from qt001_cp.sha256_hex(p_part ->> 'text')
        or p_part ->> 'bytes' is distinct from octet_length(p_part ->> 'text')::text,
        to_jsonb(qt001_cp.sha256_hex(p_part ->> 'text')), to_jsonb(p_part ->> 'sha256')),
      ('SCRIPT_TEXT_INVALID', p_part ->> 'text' ~
        '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff'
        '\U000e0000-\U000e0fff]', to_jsonb(p_place), null),
      ('SCRIPT_EMPTY', p_part ->> 'text' !~ '\S', to_jsonb(p_place), null),
      ('SCRIPT_TOO_LARGE', octet_length(p_part ->> 'text') > 1048576, to_jsonb(1048576), to_jsonb(octet_length(p_part ->> 'text')))
    ) as f(code, holds, expected, observed) where f.holds
  $$;
comment on function quorate.script_text_findings is
  'Why a part {bytes, path, sha256, text} of a plan is not the text that it says, or none that people can review. `p_place` names it.';

create function quorate.is_script_part(p_value jsonb, p_also text[] default '{}') returns boolean
  language sql immutable
  as $$
    select coalesce(array(select k from jsonb_object_keys(case jsonb_typeof(p_value) when 'object' then p_value else '{}' end) as k
          order by k collate "C")
        = array(select k from unnest(array['bytes', 'path', 'sha256', 'text'] || p_also) as k order by k collate "C")
      and jsonb_typeof(p_value -> 'text') = 'string' and p_value ->> 'sha256' ~ '^[0-9a-f]{64}$' and p_value ->> 'bytes' ~ '^[0-9]{1,8}$'
      and jsonb_typeof(p_value -> 'path') in ('string', 'null'), false)
  $$;
comment on function quorate.is_script_part is 'Whether a value has the shape {bytes, path, sha256, text}, and the members named beside.';

create function quorate.script_shape_fault(p_spec jsonb) returns text
  language sql immutable
  as $$
    -- The first member that is not of its form; null where all are.
    select m.member from (values
      (1, 'sql', array(select k from jsonb_object_keys(case jsonb_typeof(p_spec) when 'object' then p_spec else '{}' end) as k
        order by k collate "C") = array['assert', 'bind', 'compensation', 'expect', 'keep', 'lock_timeout_ms', 'script', 'target',
        'timeout_ms', 'unbound']),
      (2, 'script', quorate.is_script_part(p_spec -> 'script')),
      (3, 'assert', jsonb_typeof(p_spec -> 'assert') = 'array' and jsonb_array_length(p_spec -> 'assert') <= 50
        and not exists (select from jsonb_array_elements(p_spec -> 'assert') as a where not quorate.is_script_part(a))),
      (4, 'bind', p_spec ->> 'bind' in ('rows', 'counts')),
      (5, 'keep', jsonb_typeof(p_spec -> 'keep') = 'boolean'),
      (6, 'target', p_spec ->> 'target' ~ '^[a-z][a-z0-9_]{0,30}$'),
      (7, 'timeout_ms', jsonb_typeof(p_spec -> 'timeout_ms') = 'number' and p_spec ->> 'timeout_ms' ~ '^[1-9][0-9]{2,5}$'
        and (p_spec ->> 'timeout_ms')::integer <= 180000),
      (8, 'lock_timeout_ms', jsonb_typeof(p_spec -> 'lock_timeout_ms') = 'number' and p_spec ->> 'lock_timeout_ms' ~ '^[1-9][0-9]{0,4}$'),
      (9, 'expect', jsonb_typeof(p_spec -> 'expect') = 'object' and not exists (
        select from jsonb_each(p_spec -> 'expect') as e where e.key !~ '^[^\x01-\x1f]{3,255}$' or array(
            select k from jsonb_object_keys(case jsonb_typeof(e.value) when 'object' then e.value else '{}' end) as k
            order by k collate "C")
          <> array['delete', 'insert', 'truncate', 'update'] or jsonb_typeof(e.value -> 'truncate') <> 'boolean'
          or exists (select from unnest(array['delete', 'insert', 'update']) as o
            where (jsonb_path_match(e.value -> o, '$.type() == "array" && $.size() == 2 && $[0].type() == "number"
              && $[1].type() == "number" && $[0] >= 0 && $[0] <= $[1] && $[1] <= 1000000000', silent => true)
              and e.value #>> array[o, '0'] ~ '^[0-9]+$' and e.value #>> array[o, '1'] ~ '^[0-9]+$') is not true))),
      (10, 'unbound', jsonb_typeof(p_spec -> 'unbound') = 'object' and not exists (
        select from jsonb_each(p_spec -> 'unbound') as u where not p_spec -> 'expect' ? u.key or jsonb_typeof(u.value) <> 'array'
          or exists (select from jsonb_array_elements(case jsonb_typeof(u.value) when 'array' then u.value else '[]' end) as c
            where jsonb_typeof(c) <> 'string'))),
      (11, 'compensation', case p_spec #>> '{compensation,kind}'
        when 'script' then quorate.is_script_part(p_spec -> 'compensation', array['kind'])
        when 'restore' then p_spec -> 'compensation' = '{"kind": "restore"}' and p_spec -> 'keep' = 'true'
        when 'none' then (p_spec -> 'compensation') - array['kind', 'reason'] = '{}' and p_spec #>> '{compensation,reason}' ~ '\S'
        else false end)
    ) as m(place, member, fits) where m.fits is not true order by m.place limit 1
  $$;
comment on function quorate.script_shape_fault is
  'The first member of a plan''s sql {assert, bind, compensation, expect, keep, lock_timeout_ms, script, target, timeout_ms, unbound} '
  'that is missing or not of its form.';

create function quorate.script_plan_findings(p_content text, p_facts cutter_governance.activation_facts) returns setof qt001_cp.finding
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_plan jsonb;
  v_spec jsonb;
  v_fault text;
begin
  if p_content is null then
    return next row('PLAN_MALFORMED', to_jsonb('a plan with a script'::text), null)::qt001_cp.finding;
    return;
  elsif octet_length(p_content) > 4194304 then
    return next row('SCRIPT_TOO_LARGE', to_jsonb(4194304), to_jsonb(octet_length(p_content)))::qt001_cp.finding;
    return;
  end if;
  begin
    v_plan := p_content::jsonb;
  exception when data_exception or statement_too_complex or program_limit_exceeded then
    return next row('PLAN_MALFORMED', to_jsonb('JSON'::text), null)::qt001_cp.finding;
    return;
  end;
  -- The exact bytes are the canonical ones of what they say, so that no member stands twice and no second spelling has another digest.
  if jsonb_typeof(v_plan) <> 'object' or array(select k from jsonb_object_keys(v_plan) as k order by k collate "C")
      <> array['carrier', 'depends_on', 'plan_id', 'revision', 'rollback_plan_ref', 'root', 'sql', 'v'] or v_plan ->> 'v' <> '1'
    or jsonb_typeof(v_plan -> 'depends_on') <> 'array' or quorate.canonical_json(v_plan) <> p_content then
    return next row('PLAN_MALFORMED', to_jsonb('a plan with a script'::text), null)::qt001_cp.finding;
    return;
  end if;
  v_spec := v_plan -> 'sql';
  v_fault := quorate.script_shape_fault(v_spec);
  if v_fault is not null then
    return next row('PLAN_MALFORMED', to_jsonb(v_fault), null)::qt001_cp.finding;
    return;
  end if;
  return query
    select f.code, f.expected, f.observed from (values
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'plan_id' is distinct from p_facts.plan_id, to_jsonb(p_facts.plan_id), v_plan -> 'plan_id'),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'revision' is distinct from p_facts.plan_revision, to_jsonb(p_facts.plan_revision),
        v_plan -> 'revision'),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'carrier' is distinct from p_facts.packet ->> 'carrier', p_facts.packet -> 'carrier',
        v_plan -> 'carrier'),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'rollback_plan_ref' is distinct from p_facts.packet ->> 'rollback_plan_ref',
        p_facts.packet -> 'rollback_plan_ref', v_plan -> 'rollback_plan_ref'),
      ('PLAN_MALFORMED', v_plan ->> 'root' is distinct from 'sql/' || (v_spec ->> 'target'), to_jsonb('sql/' || (v_spec ->> 'target')),
        v_plan -> 'root'),
      ('TARGET_NOT_PERMITTED', not exists (select from qt001_cp.authority_action_manifest as a
        where a.item_id = quorate.item('AUTHORITY_ACTION', p_facts.action) and a.active and v_spec ->> 'target' = any (a.targets)),
        to_jsonb(p_facts.action), v_spec -> 'target')
    ) as f(code, holds, expected, observed) where f.holds
    union all
    select f.code, f.expected, f.observed from (
      select 'script' as place, v_spec -> 'script' as part
      union all select format('assertion %s', a.ordinality), a.value from jsonb_array_elements(v_spec -> 'assert') with ordinality as a
      union all select 'compensation', v_spec -> 'compensation' where v_spec #>> '{compensation,kind}' = 'script'
    ) as t cross join lateral quorate.script_text_findings(t.place, t.part) as f;
end
$$;
comment on function quorate.script_plan_findings is
  'Why a content is not the plan with a script that the packet names, or none that may run in this action (SQL-1, SQL-2).';

grant execute on function quorate.script_plan_findings(text, cutter_governance.activation_facts) to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege) values
  ('lanes/1', 'cutter_exec_owner', 'function', 'quorate.script_plan_findings(text,cutter_governance.activation_facts)', 'EXECUTE');

reset role;
