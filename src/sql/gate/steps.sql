set local role quorate_owner;

create function quorate.preflight_check(p_action text, p_activation uuid, p_observations text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.begin_act('preflight', 'preflight', p_action, p_activation, p_observations, p_token, null) $$;
comment on function quorate.preflight_check is 'For the lanes: begins a preflight; answers as begin_act.';

create function quorate.assert_own_act(p_act uuid, p_phase text) returns void
  language plpgsql volatile
as $$
begin
  -- A lane concludes what this session began, and a preflight is never concluded as the act itself.
  if not exists (select from qt001_cp.act as a
                 where a.act_id = p_act and a.phase = p_phase and a.session_role = session_user and a.outcome is null) then
    perform quorate.refuse('ACT_CONCLUDED', to_jsonb(p_phase), to_jsonb(p_act));
  end if;
end
$$;
comment on function quorate.assert_own_act is
  'Refuses to conclude an act of another session''s login, of another phase, or one that has ended.';

create function quorate.preflight_conclude(p_act uuid, p_to_sign text, p_rehearsal jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_act qt001_cp.act;
  v_slow qt001_cp.finding[];
  v_findings jsonb;
begin
  perform quorate.assert_own_act(p_act, 'preflight');
  select * into strict v_act from qt001_cp.act where act_id = p_act;
  v_slow := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.slow_findings(v_act) as f);
  -- Too late for a link in the chain; the size is told all the same.
  if clock_timestamp() >= v_act.commit_by then
    perform quorate.refuse_all(v_slow);
  end if;
  v_findings := p_rehearsal || quorate.findings_json(v_slow);
  return quorate.end_act(p_act, case when v_findings = '[]'::jsonb then 'pass' else 'blocked' end, v_findings,
    case when v_findings = '[]'::jsonb then p_to_sign end, null);
end
$$;
comment on function quorate.preflight_conclude is
  'Ends a preflight with what the rehearsal found, [] for nothing, and the digest that is to be signed; blocks what took too long for the '
  'act to follow.';

create function quorate.reserve_consume(p_action text, p_activation uuid, p_observations text, p_token text, p_to_sign text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_purpose text := case p_action when 'CUT' then 'dot-991' when 'VERIFY' then 'dot-992' end;
begin
  if v_purpose is null then
    perform quorate.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(p_action));
  end if;
  return quorate.begin_act('act', v_purpose, p_action, p_activation, p_observations, p_token, p_to_sign);
end
$$;
comment on function quorate.reserve_consume is
  'DOT_C1_AUTH_RESERVE_CONSUME: token, burn, locks, guard, lease, consume; the first part of every acting function (GRT-3).';

create function quorate.conclude(p_act uuid, p_outcome text, p_body jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  if p_outcome not in ('done', 'step_failed') then
    perform quorate.refuse('CALL_MALFORMED', null, to_jsonb(p_outcome));
  end if;
  perform quorate.assert_own_act(p_act, 'act');
  return quorate.end_act(p_act, p_outcome, coalesce(p_body -> 'findings', '[]'), p_body ->> 'to_sign',
    p_body - array['findings', 'to_sign']);
end
$$;
comment on function quorate.conclude is
  'Ends an act as done or step_failed. The body may hold findings and to_sign; the rest of it is the step''s own and goes into the '
  'evidence.';

reset role;

do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array['quorate.preflight_check(text, uuid, text, text)', 'quorate.preflight_conclude(uuid, text, jsonb)',
    'quorate.reserve_consume(text, uuid, text, text, text)', 'quorate.conclude(uuid, text, jsonb)']::regprocedure[] loop
    execute format('grant execute on function %s to cutter_exec_owner, cutter_verify_owner', v_function);
  end loop;
end
$$;
