-- The one block that acts, for every kind of change, and what a lane may ask of the gate for it (GRT-4); the one that rehearses stands in
-- rehearse.sql. The blocks run with the rights of the lane that calls them, so that a fault in one lane cannot write the other's tables.

set local role quorate_owner;

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

create function quorate.reserve_consume(p_lane text, p_activation uuid, p_observations text, p_to_sign text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.begin_act('act', p_lane, p_activation, p_observations, p_token, coalesce(p_to_sign, '')) $$;
comment on function quorate.reserve_consume is
  'DOT_C1_AUTH_RESERVE_CONSUME: prove, lock, judge, record, take; the first part of every acting function (GRT-3). Answers as begin_act.';

create function quorate.assert_concluded() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  if exists (select from qt001_cp.act where act_id = new.act_id and (outcome is null or evidence_id is null)) then
    perform quorate.refuse('ACT_NOT_CONCLUDED', null, to_jsonb(new.act_id));
  end if;
  return null;
end
$$;
create constraint trigger act_is_concluded after insert on qt001_cp.act
  deferrable initially deferred for each row execute function quorate.assert_concluded();
comment on function quorate.assert_concluded is 'Fires at commit: nothing is consumed without its outcome and its link in the chain.';

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
    -- Where an act has no grant the record has none, whatever the step says; the gate alone tells what follows.
    p_body - array['findings', 'to_sign', 'auth_code', 'successor'], p_body);
end
$$;
comment on function quorate.conclude is
  'Ends an act as done or step_failed. The body may hold findings and to_sign; the rest of it is the step''s own and goes into the '
  'evidence.';

create function quorate.step_findings(p_code text, p_state text, p_message text, p_detail text, p_constraint text, p_table text)
  returns jsonb
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
begin
  -- Ours carry findings. Of anybody else's error only names are told: its text may quote rows.
  if p_state in ('QT001', 'QT002', 'QT003', 'QT004') then
    begin
      return p_detail::jsonb;
    exception when data_exception then
      return jsonb_build_array(jsonb_build_object('code', p_message));
    end;
  elsif p_state ~ '^(22|23|P0|QT)' then
    return jsonb_build_array(jsonb_build_object('code', p_code, 'observed', jsonb_strip_nulls(jsonb_build_object(
      'sqlstate', p_state, 'constraint', nullif(p_constraint, ''), 'table', nullif(p_table, '')))));
  end if;
  return null;
end
$$;
comment on function quorate.step_findings is
  'An error of a step as findings; null when it is not the step''s own and must be raised again.';

create function quorate.assert_signed(p_to_sign text, p_signed text) returns void
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
begin
  if p_to_sign is distinct from coalesce(p_signed, p_to_sign) then
    raise exception using errcode = 'QT003', message = 'CHANGE_DRIFT',
      detail = jsonb_build_array(jsonb_build_object('code', 'CHANGE_DRIFT', 'expected', p_signed, 'observed', p_to_sign))::text;
  end if;
end
$$;
comment on function quorate.assert_signed is
  'Undoes a step whose digest is not the one that was signed; `p_signed` is null in a rehearsal, where nothing is signed yet. A kind asks '
  'before it writes; the gate asks afterwards.';

create function quorate.assert_content(p_activation uuid, p_payload text) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_digest text := (select a.plan_digest from qt001_cp.activation as a where a.activation_id = p_activation);
begin
  if p_payload is not null and qt001_cp.sha256_hex(p_payload) is distinct from v_digest then
    perform quorate.refuse('PLAN_DIGEST_MISMATCH', to_jsonb(v_digest), to_jsonb(qt001_cp.sha256_hex(p_payload)));
  end if;
end
$$;
comment on function quorate.assert_content is
  'Refuses content that comes with a call and is not the one that the change was opened with. A kind that needs content refuses null.';

create function quorate.apply_kind(p_gate jsonb, p_activation uuid, p_payload text, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_effect jsonb;
begin
  perform quorate.assert_content(p_activation, p_payload);
  execute format('select quorate.%I($1, $2, $3, $4, $5)', p_gate ->> 'kind' || '_apply') into strict v_effect
    using p_activation, p_payload, (p_gate ->> 'act_id')::uuid, (p_gate ->> 'proof_id')::uuid, p_signed;
  if v_effect ->> 'to_sign' ~ '^[0-9a-f]{64}$' is not true then
    perform quorate.refuse('STEP_WITHOUT_DIGEST', null, p_gate -> 'kind');
  end if;
  perform quorate.assert_signed(v_effect ->> 'to_sign', p_signed);
  return v_effect;
end
$$;
comment on function quorate.apply_kind is
  'Lets the activation''s kind do its change, with the caller''s rights: its effect {to_sign, …}. `shown` in it is for readers, not '
  'recorded; `findings` says why what was done is no pass.';

create function quorate.act(p_lane text, p_activation uuid, p_observations text, p_to_sign text, p_payload text, p_token text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  -- The token is checked over what was signed; what is done is hashed afterwards and must equal it (ID-4).
  v_gate jsonb := quorate.reserve_consume(p_lane, p_activation, p_observations, p_to_sign, p_token);
  v_act uuid := v_gate ->> 'act_id';
  v_effect jsonb;
  v_findings jsonb;
  v_state text; v_message text; v_detail text; v_constraint text; v_table text;
begin
  if v_gate ->> 'outcome' is distinct from 'pass' then
    return v_gate;
  end if;
  begin
    v_effect := quorate.apply_kind(v_gate, p_activation, p_payload, p_to_sign);
  exception when others then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail,
      v_constraint = constraint_name, v_table = table_name;
    v_findings := quorate.step_findings('STEP_FAILED', v_state, v_message, v_detail, v_constraint, v_table);
    -- A refusal, a drift, a lock, a resource: none is the step's own failure; all is undone, the consume too.
    if v_findings is null or v_state in ('QT001', 'QT003') then
      raise;
    end if;
  end;
  if v_findings is not null then
    return quorate.conclude(v_act, 'step_failed', jsonb_build_object('to_sign', p_to_sign, 'findings', v_findings));
  end if;
  return quorate.conclude(v_act, 'done', v_effect - 'shown')
    || jsonb_strip_nulls(jsonb_build_object('successor', quorate.open_successor(v_act)));
end
$$;
comment on function quorate.act is
  'Proof, consume, apply, compare with what was signed, conclude, and open the verify that follows; in one transaction. Answers as '
  'conclude, with the successor {activation_id, code} where there is one.';

reset role;

do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array['quorate.reserve_consume(text, uuid, text, text, text)', 'quorate.conclude(uuid, text, jsonb)',
    'quorate.step_findings(text, text, text, text, text, text)', 'quorate.apply_kind(jsonb, uuid, text, text)',
    'quorate.assert_signed(text, text)', 'quorate.assert_content(uuid, text)',
    'quorate.act(text, uuid, text, text, text, text)']::regprocedure[] loop
    execute format('grant execute on function %s to cutter_exec_owner, cutter_verify_owner, cutter_deploy_owner', v_function);
  end loop;
end
$$;
