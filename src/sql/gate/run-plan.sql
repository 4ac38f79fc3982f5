-- The content of a run's plan: its form, and what of it the policy does not allow (RUN-1).

set local role quorate_owner;

create function quorate.is_file_list(p_files jsonb) returns boolean
  language sql immutable parallel safe
  as $$
    select jsonb_typeof(p_files) = 'array' and not exists (
      select from jsonb_array_elements(case jsonb_typeof(p_files) when 'array' then p_files else '[]' end) as f
      where case jsonb_typeof(f) when 'object' then (f - array['path', 'sha256'] = '{}' and f ->> 'sha256' ~ '^[0-9a-f]{64}$'
        and length(f ->> 'path') between 1 and 1000) is not true else true end)
  $$;
comment on function quorate.is_file_list is 'Whether a value lists files as a content does: [{path, sha256}, …].';

create function quorate.is_release_list(p_names jsonb) returns boolean
  language sql immutable parallel safe
  as $$
    select jsonb_typeof(p_names) = 'array' and count(*) <= 32
      and coalesce(bool_and(jsonb_typeof(n.value) = 'string' and n.value #>> '{}' ~ '^[A-Z][A-Z0-9_]{0,62}$'), true)
      and count(*) = count(distinct n.value)
      and p_names is not distinct from coalesce(jsonb_agg(n.value order by n.value #>> '{}' collate "C"), '[]')
    from jsonb_array_elements(case jsonb_typeof(p_names) when 'array' then p_names else '[]' end) as n
  $$;
comment on function quorate.is_release_list is 'Whether a value lists names of secrets as a content does: each once, in their order.';

create function quorate.is_login_part(p_login jsonb) returns boolean
  language sql immutable parallel safe
  as $$
    select case jsonb_typeof(p_login) when 'null' then true
      when 'object' then array(select k from jsonb_object_keys(p_login) as k order by k collate "C") = '{leaves,role}'
        and jsonb_typeof(p_login -> 'role') = 'string' and jsonb_typeof(p_login -> 'leaves') = 'array'
        and jsonb_array_length(case jsonb_typeof(p_login -> 'leaves') when 'array' then p_login -> 'leaves' else '[]' end) <= 200
        and not exists (select from jsonb_array_elements(case jsonb_typeof(p_login -> 'leaves') when 'array' then p_login -> 'leaves'
          else '[]' end) as e where (jsonb_typeof(e) = 'string' and length(e #>> '{}') between 1 and 500) is not true)
      else false end
  $$;
comment on function quorate.is_login_part is 'Whether a value is a content''s login: null, or {role, leaves} with texts in the list.';

create function quorate.is_attested_part(p_attested jsonb) returns boolean
  language sql immutable parallel safe
  as $$
    select case jsonb_typeof(p_attested) when 'null' then true
      when 'object' then array(select k from jsonb_object_keys(p_attested) as k order by k collate "C") = '{commit,trusted_root,workflow}'
        and p_attested ->> 'commit' in ('same', 'any')
        and jsonb_typeof(p_attested -> 'workflow') = 'string' and length(p_attested ->> 'workflow') between 1 and 500
        and quorate.is_file_list(jsonb_build_array(p_attested -> 'trusted_root'))
      else false end
  $$;
comment on function quorate.is_attested_part is
  'Whether a value is what a content says of its subjects'' provenance: null, or {workflow, commit, trusted_root: {path, sha256}}.';

create function quorate.run_plan_findings(p_content text, p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_packet jsonb := p_activation.packet::jsonb;
  v_action qt001_cp.authority_action_manifest;
  v_plan jsonb;
  v_run jsonb;
begin
  perform quorate.refuse_larger(p_content, 1048576, 'RUN_PLAN_MALFORMED');
  v_plan := quorate.parse_object(p_content);
  v_run := v_plan -> 'run';
  -- Exactly what src/checkout/load-run.ts writes.
  if (v_plan = jsonb_build_object('kind', 'run', 'plan_id', v_packet -> 'plan_id', 'plan_revision', v_packet -> 'plan_revision',
      'carrier', v_packet -> 'carrier', 'rollback_plan_ref', v_packet -> 'rollback_plan_ref', 'run', v_run, 'given', v_packet -> 'given')
    and array(select k from jsonb_object_keys(case jsonb_typeof(v_run) when 'object' then v_run else '{}' end) as k order by k collate "C")
      = array['attested', 'command', 'files', 'login', 'on_failure', 'releases', 'seconds', 'subjects']
    and quorate.is_login_part(v_run -> 'login') and quorate.is_attested_part(v_run -> 'attested')
    and (v_run -> 'attested' = 'null' or v_run ->> 'subjects' = 'required')
    and jsonb_typeof(v_run -> 'command') in ('string', 'null') and length(v_run ->> 'command') between 1 and 4000 is not false
    and jsonb_typeof(v_run -> 'on_failure') in ('string', 'null') and length(v_run ->> 'on_failure') between 1 and 4000 is not false
    and (v_run ->> 'command' is not null or v_run ->> 'on_failure' is null)
    and quorate.is_file_list(v_run -> 'files') and quorate.is_release_list(v_run -> 'releases')
    and jsonb_typeof(v_run -> 'seconds') = 'number' and v_run ->> 'seconds' ~ '^[1-9][0-9]{1,5}$'
    and v_run ->> 'subjects' in ('required', 'optional', 'none')) is not true
  then
    return next row('RUN_PLAN_MALFORMED', null, null)::qt001_cp.finding;
    return;
  end if;
  select * into strict v_action from qt001_cp.authority_action_manifest where item_id = p_activation.action_item_id and active;
  return query
    select f.code, f.expected, f.observed
    from (values
      ('RUN_DEADLINE', (v_run ->> 'seconds')::integer > v_action.deadline_seconds is not false, to_jsonb(v_action.deadline_seconds),
        v_run -> 'seconds'),
      ('SUBJECTS_MISSING', v_run ->> 'subjects' = 'required' and v_plan #> '{given,subjects}' = '[]', null::jsonb, null::jsonb),
      ('SUBJECTS_UNWANTED', v_run ->> 'subjects' = 'none' and v_plan #> '{given,subjects}' <> '[]', null, v_plan #> '{given,subjects}'),
      ('LOGIN_NOT_OFFERED', v_run -> 'login' <> 'null' and not v_run #>> '{login,role}' = any (v_action.temporary_logins),
        to_jsonb(v_action.temporary_logins), v_run #> '{login,role}'),
      ('LOGIN_SERVER_TOO_OLD', v_run -> 'login' <> 'null' and current_setting('server_version_num')::integer < 160000,
        to_jsonb('PostgreSQL 16 or later'::text), to_jsonb(current_setting('server_version'))),
      -- What of a permit is no subject has room beside these, whatever the names are.
      ('PERMIT_TOO_LARGE', v_plan #> '{given,audience}' is not null and octet_length((v_plan #> '{given,subjects}')::text) > 4096,
        to_jsonb(4096), to_jsonb(octet_length((v_plan #> '{given,subjects}')::text))),
      ('AUDIENCE_NOT_OFFERED', not v_plan #>> '{given,audience}' = any (v_action.audiences), to_jsonb(v_action.audiences),
        v_plan #> '{given,audience}')
    ) as f(code, holds, expected, observed)
    where f.holds;
end
$$;
comment on function quorate.run_plan_findings is
  'Why a plan of a run may not be opened: its shape, its deadline against the policy''s, its subjects, and whom its permit is for.';

reset role;
