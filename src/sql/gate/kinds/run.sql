-- Runs: what a plan of a run must say, what is filed, and the start, which is committed before anything of it runs (RUN-1).

set local role quorate_owner;

create function quorate.run_given(p_given jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'CALL_MALFORMED', to_jsonb('given: {subjects, audience}'::text), null::jsonb
    where (jsonb_typeof(p_given -> 'subjects') = 'array' and p_given - array['subjects', 'audience'] = '{}'
      and (not p_given ? 'audience' or p_given ->> 'audience' ~ '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$')) is not true
    union all
    select 'SUBJECT_MALFORMED', to_jsonb('name@sha256:digest'::text), to_jsonb(left(s #>> '{}', 100))
    from jsonb_array_elements(case jsonb_typeof(p_given -> 'subjects') when 'array' then p_given -> 'subjects' else '[]' end) as s
    where (jsonb_typeof(s) = 'string' and s #>> '{}' ~ '^[A-Za-z0-9][A-Za-z0-9._/:-]{0,254}@sha256:[0-9a-f]{64}$') is not true
    union all
    -- Signers are shown all of them.
    select 'SUBJECTS_TOO_MANY', to_jsonb(200), to_jsonb(jsonb_array_length(p_given -> 'subjects'))
    where case jsonb_typeof(p_given -> 'subjects') when 'array' then jsonb_array_length(p_given -> 'subjects') > 200 else false end
    union all
    select 'SUBJECT_REPEATED', null, to_jsonb(split_part(s, '@', 1))
    from jsonb_array_elements_text(case jsonb_typeof(p_given -> 'subjects') when 'array' then p_given -> 'subjects' else '[]' end) as s
    group by split_part(s, '@', 1) having count(*) > 1
  $$;
comment on function quorate.run_given is
  'What is wrong with what was given beside the checkout: {subjects: [name@sha256:digest, …], audience}, each name once.';

create function quorate.run_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language plpgsql volatile
as $$
begin
  if p_request ? 'document' then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('document'::text), p_request -> 'document');
  end if;
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.run_plan_findings(p_content, p_activation) as f));
  perform quorate.take_back_overdue();
  insert into cutter_governance.run_plan (activation_id, content) values (p_activation.activation_id, p_content);
  return '{}';
end
$$;
comment on function quorate.run_open is 'Judges and files the plan of a run: {}.';

create function quorate.last_run(p_action uuid, p_plan text, p_but uuid) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('code', a.code, 'commit', a.commit_sha, 'subjects', a.packet::jsonb #> '{given,subjects}',
      'by', h.provider_subject_sha256, 'at', quorate.utc_seconds(s.started_at), 'outcome', o.outcome)
    from cutter_governance.run_start as s join qt001_cp.activation as a on a.activation_id = s.activation_id
    join qt001_cp.act as t on t.act_id = s.act_id join qt001_cp.proof as p on p.proof_id = t.proof_id
    left join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
    left join cutter_governance.run_outcome as o on o.act_id = s.act_id
    where a.action_item_id = p_action and a.plan_id = p_plan and a.activation_id is distinct from p_but
    order by s.started_at desc limit 1
  $$;
comment on function quorate.last_run is
  'The newest run of an action and plan, but for one: {code, commit, subjects, by, at, outcome}; `by` is the sha256 of an account''s id, '
  'the outcome null where nobody knows it yet. Null where there was none.';

create function quorate.run_filed(p_activation uuid) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select jsonb_build_object('content', p.content, 'last', quorate.last_run(a.action_item_id, a.plan_id, a.activation_id),
      'releases', quorate.releases_shown(a))
    from cutter_governance.run_plan as p join qt001_cp.activation as a on a.activation_id = p.activation_id
    where p.activation_id = p_activation
  $$;
comment on function quorate.run_filed is
  'What was filed of a run, byte for byte, what was deployed last, and the secrets that it gets: {content, last, releases}; as '
  'quorate.last_run and quorate.releases_shown have them.';

create function quorate.last_deployed(p_action text, p_plan text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  return quorate.last_run(quorate.item('AUTHORITY_ACTION', p_action), p_plan, null);
end
$$;
comment on function quorate.last_deployed is
  'What was deployed last by an action and plan, for whoever opens the next one: as quorate.last_run; null where there was none.';

create function quorate.hold_lane(p_activation uuid, p_act uuid, out deadline timestamptz)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_proof qt001_cp.proof;
  v_activation qt001_cp.activation;
  v_seconds integer;
begin
  select p.* into v_proof from quorate.running_act(p_act) as a join qt001_cp.proof as p on p.proof_id = a.proof_id
    where a.activation_id = p_activation;
  select * into strict v_activation from qt001_cp.activation where activation_id = p_activation;
  select (r.content::jsonb #>> '{run,seconds}')::integer into strict v_seconds
  from cutter_governance.run_plan as r where r.activation_id = p_activation;
  -- GitHub signs for which commit the job runs; its files are what people were shown.
  if (quorate.proof_basis(v_proof)).claims ->> 'sha' is distinct from v_activation.commit_sha then
    perform quorate.refuse('RUN_OTHER_COMMIT', to_jsonb(v_activation.commit_sha), (quorate.proof_basis(v_proof)).claims -> 'sha');
  end if;
  -- An earlier run's login is looked at for the last time before its role is another's.
  if quorate.planned_login(p_activation) is not null then
    perform from cutter_governance.run_login as l where l.role = quorate.planned_login(p_activation) ->> 'role' for no key update;
    perform quorate.take_back_overdue((quorate.planned_login(p_activation) ->> 'role')::name);
    perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.login_holds(v_activation) as f));
  end if;
  deadline := date_trunc('second', clock_timestamp()) + make_interval(secs => v_seconds);
  perform quorate.grant_releases(v_activation, p_act);
  -- A rehearsal holds no lane.
  update qt001_cp.dot_iu_runtime_lease set held_until = deadline where holder_act_id = p_act;
end
$$;
comment on function quorate.hold_lane is
  'Lets the act that starts a run keep its lane until the run''s deadline, which it answers with, and grants it the secrets of its plan; '
  'refuses a job of another commit, and a login that cannot be lent.';

create function quorate.guard_start() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  if new.started_xid <> pg_current_xact_id()
    or not exists (select from quorate.running_act(new.act_id) as a where a.activation_id = new.activation_id) then
    perform quorate.refuse('ACT_CONCLUDED', to_jsonb('an act that runs now'::text), to_jsonb(new.act_id));
  end if;
  return new;
end
$$;
comment on function quorate.guard_start is 'A run is started within its own act only, by the transaction that it names.';
create trigger run_start_of_act before insert on cutter_governance.run_start for each row execute function quorate.guard_start();

grant create on schema quorate to cutter_deploy_owner;

set local role cutter_deploy_owner;

create function quorate.run_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_facts cutter_governance.activation_facts := quorate.facts_of(p_activation, 'run');
  v_to_sign constant text := qt001_cp.sha256_hex(qt001_cp.netstring('run', p_activation::text, v_facts.plan_digest));
  v_deadline timestamptz;
begin
  if p_payload is null then
    perform quorate.refuse('PLAN_DIGEST_MISMATCH', to_jsonb(v_facts.plan_digest), null);
  end if;
  perform quorate.assert_signed(v_to_sign, p_signed);
  v_deadline := quorate.hold_lane(p_activation, p_act);
  insert into cutter_governance.run_start (act_id, activation_id, deadline) values (p_act, p_activation, v_deadline);
  return jsonb_build_object('to_sign', v_to_sign, 'deadline', to_char(v_deadline at time zone interval '0', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'deployed', jsonb_array_length(p_payload::jsonb #> '{given,subjects}'));
end
$$;
comment on function quorate.run_apply is
  'Starts a run: {to_sign, deadline, deployed}, the last the number of subjects. Its steps run after the commit, outside of the database.';

set local role quorate_owner;

revoke create on schema quorate from cutter_deploy_owner;

grant execute on function quorate.hold_lane(uuid, uuid) to cutter_deploy_owner;
grant insert on cutter_governance.run_start to cutter_deploy_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege) values
  ('lanes/1', 'cutter_deploy_owner', 'owner', 'quorate.run_apply(uuid,text,uuid,uuid,text)', 'function'),
  ('lanes/1', 'cutter_deploy_owner', 'function', 'quorate.hold_lane(uuid,uuid)', 'EXECUTE'),
  ('lanes/1', 'cutter_deploy_owner', 'table', 'cutter_governance.run_start', 'INSERT');

reset role;

grant execute on function quorate.last_deployed(text, text) to quorate_door;
