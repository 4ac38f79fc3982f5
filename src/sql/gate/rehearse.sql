-- The one block that rehearses a step, for every kind of change (LAN-9): in a preflight, and before everybody has signed, where the effect
-- is kept for whoever signs from then on (SQL-4). What is rehearsed is rolled back.

set local role quorate_owner;

create function quorate.begin_preflight(p_lane text, p_activation uuid, p_observations text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.begin_act('preflight', p_lane, p_activation, p_observations, p_token, null) $$;
comment on function quorate.begin_preflight is 'Begins a preflight for a lane; answers as begin_act.';

create function quorate.end_preflight(p_act uuid, p_to_sign text, p_rehearsal jsonb, p_effect jsonb) returns jsonb
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
    case when v_findings = '[]'::jsonb then p_to_sign end, null, p_effect);
end
$$;
comment on function quorate.end_preflight is
  'Ends a preflight with what the rehearsal found, [] for nothing, the digest that is to be signed and the effect that it rehearsed; '
  'blocks what took too long for the act to follow.';

create function quorate.try_kind(p_gate jsonb, p_activation uuid, p_payload text, out effect jsonb, out findings jsonb)
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_state text; v_message text; v_detail text; v_constraint text; v_table text;
begin
  effect := '{}';
  findings := '[]';
  begin
    perform quorate.begin_rehearsal((p_gate ->> 'act_id')::uuid);
    effect := quorate.apply_kind(p_gate, p_activation, p_payload, null);
    raise exception using errcode = 'QT000', message = 'REHEARSED';
  exception when others then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail,
      v_constraint = constraint_name, v_table = table_name;
    -- The effect says that the step ran to its end: anybody can raise this state.
    if v_state <> 'QT000' or effect = '{}' then
      findings := quorate.step_findings('STEP_WOULD_FAIL', v_state, v_message, v_detail, v_constraint, v_table);
      if findings is null then
        raise;
      end if;
      effect := '{}';
    end if;
  end;
end
$$;
comment on function quorate.try_kind is
  'Lets the kind do its change and rolls it back (LAN-9): the effect that it would have, or why it would not run to its end.';

create function quorate.rehearsed(p_answer jsonb, p_effect jsonb) returns jsonb
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    -- What was made is gone, and so are its ids.
    select p_answer || jsonb_build_object('effect',
      (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(p_effect - 'to_sign') as e where e.key !~ '_id$'))
  $$;
comment on function quorate.rehearsed is 'An answer with the effect of what was rehearsed.';

create function quorate.rehearse(p_lane text, p_activation uuid, p_observations text, p_payload text, p_token text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_gate jsonb := quorate.begin_preflight(p_lane, p_activation, p_observations, p_token);
  v_tried record;
begin
  if v_gate ->> 'outcome' is distinct from 'pass' then
    return v_gate;
  end if;
  select * into v_tried from quorate.try_kind(v_gate, p_activation, p_payload);
  return quorate.rehearsed(quorate.end_preflight((v_gate ->> 'act_id')::uuid, v_tried.effect ->> 'to_sign', v_tried.findings,
    v_tried.effect), v_tried.effect);
end
$$;
comment on function quorate.rehearse is
  'Whether a step may run now, and exactly what it would do: it is executed and rolled back (LAN-9). Answers as end_preflight, with the '
  'effect.';

do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array['quorate.begin_preflight(text, uuid, text, text)', 'quorate.end_preflight(uuid, text, jsonb, jsonb)',
    'quorate.try_kind(jsonb, uuid, text)', 'quorate.rehearsed(jsonb, jsonb)', 'quorate.rehearse(text, uuid, text, text, text)']::
    regprocedure[] loop
    execute format('grant execute on function %s to cutter_exec_owner, cutter_verify_owner, cutter_deploy_owner', v_function);
  end loop;
end
$$;

create function quorate.review_findings(p_activation qt001_cp.activation, p_seated qt001_cp.occupant[]) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'SCRIPT_NOT_REVIEWED', to_jsonb(quorate.code_of(a.review_class_item_id)), null::jsonb
    from qt001_cp.authority_action_manifest as a
    where a.item_id = p_activation.action_item_id and a.active
      and not exists (select from unnest(p_seated) as s where s.class = quorate.code_of(a.review_class_item_id))
  $$;
comment on function quorate.review_findings is
  'Whether nobody sits in the reviewing role''s seat: then nothing of the change may run, not even to be undone.';

create function quorate.begin_rehearse(p_lane text, p_activation uuid, p_observations text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.begin_act('rehearse', p_lane, p_activation, p_observations, p_token, null) $$;
comment on function quorate.begin_rehearse is 'Begins an early rehearsal for a lane; answers as begin_act.';

create function quorate.end_rehearse(p_act uuid, p_findings jsonb, p_effect jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_activation uuid := (select a.activation_id from qt001_cp.act as a where a.act_id = p_act);
begin
  perform quorate.assert_own_act(p_act, 'rehearse');
  if p_findings = '[]' then
    insert into cutter_governance.rehearsed_effect (act_id, activation_id, effect) values (p_act, v_activation, p_effect - 'shown');
  end if;
  return quorate.end_act(p_act, case p_findings when '[]' then 'pass' else 'blocked' end, p_findings, null, null, p_effect);
end
$$;
comment on function quorate.end_rehearse is
  'Ends an early rehearsal with what it found, [] for nothing, and keeps the effect that it rehearsed. The preflight rehearses again; of '
  'definitions and rights it may show nothing else (quorate.shown_findings).';

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.rehearse_cut(p_activation uuid, p_observations text, p_content text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_gate jsonb := quorate.begin_rehearse('cut', p_activation, p_observations, p_token);
  v_tried record;
begin
  if v_gate ->> 'outcome' is distinct from 'pass' then
    return v_gate;
  end if;
  select * into v_tried from quorate.try_kind(v_gate, p_activation, p_content);
  return quorate.rehearsed(quorate.end_rehearse((v_gate ->> 'act_id')::uuid, v_tried.findings, v_tried.effect), v_tried.effect);
end
$$;
comment on function quorate.rehearse_cut is
  'Rehearses a change in the executing lane before everybody has signed, by a proof of its own (purpose rehearse). Answers as '
  'quorate.rehearse, without a digest to sign.';

grant execute on function quorate.rehearse_cut(uuid, text, text, text) to cutter_exec;

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

grant execute on function quorate.begin_rehearse(text, uuid, text, text), quorate.end_rehearse(uuid, jsonb, jsonb) to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', p.grantee, p.kind, p.object, p.privilege from (values
  ('cutter_exec_owner', 'owner', 'quorate.rehearse_cut(uuid,text,text,text)', 'function'),
  ('cutter_exec', 'function', 'quorate.rehearse_cut(uuid,text,text,text)', 'EXECUTE'),
  ('cutter_exec_owner', 'function', 'quorate.begin_rehearse(text,uuid,text,text)', 'EXECUTE'),
  ('cutter_exec_owner', 'function', 'quorate.end_rehearse(uuid,jsonb,jsonb)', 'EXECUTE')
) as p(grantee, kind, object, privilege);

reset role;
