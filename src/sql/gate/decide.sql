-- The one decision on an activation: every reason why it may not run now, and who sits in it (GATE-1, SEAT-3, SEP-1).

set local role quorate_owner;

create function quorate.decide(p_activation qt001_cp.activation, p_scope qt001_cp.authority_scope_manifest, p_claims jsonb,
  p_observations jsonb,
    out findings qt001_cp.finding[], out checks jsonb, out seen qt001_cp.occupant[], out seated qt001_cp.occupant[],
      out custodian_principal uuid, out auth_code text)
  language plpgsql volatile
as $$
declare
  v_action qt001_cp.authority_action_manifest;
  v_actor text := qt001_cp.sha256_hex(p_claims ->> 'actor_id');
  v_operator record;
  v_trigger record;
  v_custodian record;
  v_judged record;
  v_grant record;
  v_occupied qt001_cp.occupant[];
  v_run qt001_cp.finding[] := '{}';
  v_session qt001_cp.finding[];
  v_environment qt001_cp.finding[];
  v_packet qt001_cp.finding[];
  v_seats qt001_cp.finding[];
  v_pairs qt001_cp.finding[];
  v_dependencies qt001_cp.finding[];
  v_holds qt001_cp.finding[];
  v_database qt001_cp.finding[];
  -- After the locks, once for all that compares with it.
  v_gate text := quorate.gate_digest();
begin
  select * into v_action from qt001_cp.authority_action_manifest where item_id = p_activation.action_item_id and active;
  seen := '{}';
  select * into v_judged from quorate.judge_seats(p_activation);
  seated := v_judged.seats;
  if v_action.item_id is null then
    findings := array[row('ACTION_NOT_PERMITTED', null, to_jsonb(p_activation.action))::qt001_cp.finding];
    checks := jsonb_build_array(quorate.check_group('action', findings));
    return;
  end if;

  if p_observations ->> 'run_id' is distinct from p_claims ->> 'run_id' or p_observations ->> 'run_attempt' is distinct
    from p_claims ->> 'run_attempt' then
    v_run := v_run || row('OBSERVATION_RUN_MISMATCH', p_claims -> 'run_id', p_observations -> 'run_id')::qt001_cp.finding;
  end if;

  -- The operator is who the acting token says; the attempt's trigger must be the same human (ID-7).
  select * into v_operator from quorate.resolve_human(p_scope.provider_item_id, v_actor);
  if v_operator.code is not null then
    v_run := v_run || row(v_operator.code, null, jsonb_build_object('actor', v_actor))::qt001_cp.finding;
  end if;
  if p_observations ->> 'triggering_actor_type' is distinct from 'User' then
    v_run := v_run || row('IDENTITY_PROXY', to_jsonb('User'::text), p_observations -> 'triggering_actor_type')::qt001_cp.finding;
  end if;
  select * into v_trigger from quorate.resolve_human(p_scope.provider_item_id, p_observations ->> 'triggering_actor_sha256');
  if v_trigger.human_identity_id is distinct from v_operator.human_identity_id or v_operator.human_identity_id is null then
    v_run := v_run || row('OPERATOR_NOT_TRIGGERING_ACTOR', to_jsonb(v_actor),
      p_observations -> 'triggering_actor_sha256')::qt001_cp.finding;
  end if;
  seen := seen || row(quorate.code_of(v_action.by_class_item_id), 1, p_activation.action, quorate.code_of(p_scope.item_id),
    v_operator.human_identity_id, 'session')::qt001_cp.occupant;

  v_session := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.session_findings(p_scope) as f);
  select * into v_custodian from quorate.custodian_of(p_scope, v_operator.human_identity_id);
  custodian_principal := v_custodian.principal_id;
  if (v_custodian.finding).code is not null then
    v_session := v_session || v_custodian.finding;
  end if;
  if p_scope.custody = 'workload' and v_custodian.human is not null then
    seen := seen || row(quorate.code_of(p_scope.custodian_class_item_id), 1, p_activation.action, quorate.code_of(p_scope.item_id),
      v_custodian.human, 'session')::qt001_cp.occupant;
  end if;

  v_environment := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.protection_findings(p_scope, p_observations -> 'environment') as f)
    || array(select r.finding from quorate.reviewers(p_activation, p_scope.provider_item_id, p_observations) as r where (r.finding).code
      is not null);
  seen := seen || array(select r.seat from quorate.reviewers(p_activation, p_scope.provider_item_id, p_observations) as r
    where (r.seat).class is not null);

  -- An acting call stored what it saw; seen again it is the same seat, not a second one.
  v_occupied := array(select row(o.*)::qt001_cp.occupant from (
    select * from unnest(seen) union select * from unnest(seated)) as o);
  select * into v_grant from quorate.judge_grants(p_activation, v_judged.quorum_met);
  auth_code := v_grant.auth_code;
  v_packet := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.packet_findings(p_activation, p_observations,
      quorate.schema_digest(v_gate)) as f);
  v_seats := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_findings(p_activation, v_occupied) as f)
    || array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.bootstrap_findings(p_activation.action_item_id) as f);
  v_pairs := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.separation_findings(p_activation, v_occupied) as f);
  -- What a change depends on may have been cut again since it was opened, and a verify of its own plan may have failed (LAN-3, LAN-5).
  v_dependencies := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.order_findings(p_activation) as f);
  v_holds := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.hold_findings(p_activation) as f);
  v_database := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.drift_findings(p_activation, v_gate) as f);
  findings := v_run || v_session || v_environment || v_judged.findings || v_packet || v_seats || v_pairs || v_dependencies || v_holds
    || v_database || v_grant.findings;
  checks := jsonb_build_array(
    quorate.run_group(v_run, v_operator.human_identity_id, p_claims ->> 'run_id'),
    quorate.session_group(v_session, p_scope, v_custodian.human), quorate.environment_group(v_environment, p_scope),
    quorate.packet_group(p_activation, v_packet), quorate.seats_group(p_activation, v_occupied, v_judged.findings || v_seats),
    quorate.pairs_group(v_pairs), quorate.check_group('dependencies', v_dependencies),
    quorate.check_group('holds', v_holds), quorate.database_group(v_database),
    quorate.grant_group(v_grant.auth_code, v_grant.findings));
end
$$;
comment on function quorate.decide is
  'Every reason why this activation may not run now, the same as a tree of checks with what passed, the seats that only this run can '
  'show, and the one grant that authorises it. Nothing is written.';

reset role;
