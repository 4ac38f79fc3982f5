-- What every acting function begins and ends with: proof, burn, locks, decision, lease, consume; outcome and evidence (GRT-3 to GRT-5).
-- Lock order: proof (no lock) → token (burn) → call gate → ledger → activation → request → grant → lease → chain head.
-- The ledger: its row in share mode, or the whole table in exclusive mode, which waits for every row lock and holds up the next ones
-- (PRV-11).

set local role quorate_owner;

create function quorate.decide(p_activation qt001_cp.activation, p_scope qt001_cp.authority_scope_manifest, p_claims jsonb,
  p_observations jsonb,
    out findings qt001_cp.finding[], out seen qt001_cp.occupant[], out seated qt001_cp.occupant[], out custodian_principal uuid,
      out auth_code text)
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
begin
  select * into v_action from qt001_cp.authority_action_manifest where item_id = p_activation.action_item_id and active;
  findings := '{}';
  seen := '{}';
  select * into v_judged from quorate.judge_seats(p_activation);
  seated := v_judged.seats;
  if v_action.item_id is null then
    findings := array[row('ACTION_NOT_PERMITTED', null, to_jsonb(p_activation.action))::qt001_cp.finding];
    return;
  end if;

  if p_observations ->> 'run_id' is distinct from p_claims ->> 'run_id' or p_observations ->> 'run_attempt' is distinct
    from p_claims ->> 'run_attempt' then
    findings := findings || row('OBSERVATION_RUN_MISMATCH', p_claims -> 'run_id', p_observations -> 'run_id')::qt001_cp.finding;
  end if;

  -- The operator is who the acting token says; the attempt's trigger must be the same human (ID-7).
  select * into v_operator from quorate.resolve_human(p_scope.provider_item_id, v_actor);
  if v_operator.code is not null then
    findings := findings || row(v_operator.code, null, jsonb_build_object('actor', v_actor))::qt001_cp.finding;
  end if;
  if p_observations ->> 'triggering_actor_type' is distinct from 'User' then
    findings := findings || row('IDENTITY_PROXY', to_jsonb('User'::text), p_observations -> 'triggering_actor_type')::qt001_cp.finding;
  end if;
  select * into v_trigger from quorate.resolve_human(p_scope.provider_item_id, p_observations ->> 'triggering_actor_sha256');
  if v_trigger.human_identity_id is distinct from v_operator.human_identity_id or v_operator.human_identity_id is null then
    findings := findings || row('OPERATOR_NOT_TRIGGERING_ACTOR', to_jsonb(v_actor),
      p_observations -> 'triggering_actor_sha256')::qt001_cp.finding;
  end if;
  seen := seen || row(quorate.code_of(v_action.by_class_item_id), 1, p_activation.action, quorate.code_of(p_scope.item_id),
    v_operator.human_identity_id, 'session')::qt001_cp.occupant;

  findings := findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.session_findings(p_scope) as f);
  select * into v_custodian from quorate.custodian_of(p_scope, v_operator.human_identity_id);
  custodian_principal := v_custodian.principal_id;
  if (v_custodian.finding).code is not null then
    findings := findings || v_custodian.finding;
  end if;
  if p_scope.custody = 'workload' and v_custodian.human is not null then
    seen := seen || row(quorate.code_of(p_scope.custodian_class_item_id), 1, p_activation.action, quorate.code_of(p_scope.item_id),
      v_custodian.human, 'session')::qt001_cp.occupant;
  end if;

  findings := findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
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
  findings := findings || v_judged.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.packet_findings(p_activation, p_observations) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_findings(p_activation, v_occupied) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.separation_findings(p_activation, v_occupied) as f)
    -- What a change depends on may have been cut again since it was opened (LAN-3).
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.dependency_findings(p_activation.activation_id) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.drift_findings(p_activation) as f)
    || v_grant.findings;
end
$$;
comment on function quorate.decide is
  'Every reason why this activation may not run now, the seats that only this run can show, and the one grant that authorises it. Nothing '
  'is written.';

create function quorate.acting_asked(p_activation qt001_cp.activation, p_observations text, p_content text, p_to_sign text) returns text[]
  language sql immutable
  as $$
    select array[p_activation.packet_sha256::text, p_content, qt001_cp.sha256_hex(p_observations)]
      || case when p_to_sign is not null then array[p_to_sign] end
  $$;
comment on function quorate.acting_asked is
  'What an acting job''s token is over: packet, the content that the job recomputed, its observations, and what is to be signed once that '
  'is known (ID-3, SEAT-5).';

create function quorate.begin_act(p_phase text, p_purpose text, p_action text, p_activation uuid, p_observations text, p_token text,
  p_to_sign text)
  returns jsonb
  language plpgsql volatile
as $$
declare
  v_activation qt001_cp.activation;
  v_scope qt001_cp.authority_scope_manifest;
  v_ledger qt001_cp.ledger;
  v_proof record;
  v_use uuid;
  v_act uuid;
  v_observations jsonb;
  v_decision record;
  v_lane text;
  v_asked text[];
  v_since timestamptz := transaction_timestamp();
begin
  perform quorate.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  elsif v_activation.action <> p_action then
    perform quorate.refuse('ACTION_NOT_PERMITTED', to_jsonb(v_activation.action), to_jsonb(p_action));
  end if;
  if (p_phase = 'act') is distinct from (p_to_sign is not null) or p_to_sign !~ '^[0-9a-f]{64}$' then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('to_sign'::text));
  end if;
  -- Of bounded size, and the token is over a part of it.
  v_observations := quorate.parse_observations(p_observations);

  -- Proof before any lock and any work: what is signed, by whom, from which workload. What `to_sign` stands for is computed later.
  v_asked := quorate.acting_asked(v_activation, p_observations, v_observations #>> '{checkout,plan_digest}', p_to_sign);
  select * into v_proof from quorate.prove(v_activation.scope_item_id, p_purpose, v_activation.activation_id,
    quorate.utc_seconds(v_activation.not_after), v_asked, p_token);
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = v_activation.scope_item_id and active;
  v_use := quorate.spend_token(p_token, v_proof.claims, p_purpose, p_activation, v_proof.human,
    (select c.principal_id from quorate.custodian_of(v_scope, v_proof.human) as c), quorate.utc_seconds(v_activation.not_after));

  perform quorate.announce(p_activation);
  -- A governed act may raise the epoch: who will write it takes it exclusively at once, or two would wait for each other.
  if exists (select from qt001_cp.governed_document where activation_id = p_activation) then
    perform quorate.lock_ledger_exclusively();
    v_since := clock_timestamp();
    select * into v_ledger from qt001_cp.ledger;
  else
    select * into v_ledger from qt001_cp.ledger for share;
  end if;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests where activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;
  perform quorate.prove_again(v_proof.claims, v_activation.scope_item_id);

  -- A new statement after the locks: what is decided on is what holds now.
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = v_activation.scope_item_id and active;
  select * into v_decision from quorate.decide(v_activation, v_scope, v_proof.claims, v_observations);
  if p_phase = 'act' then
    v_decision.findings := v_decision.findings || array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding
        from quorate.freshness_findings(v_activation, v_proof.claims, v_ledger.epoch) as f);
  end if;

  insert into qt001_cp.act (activation_id, action, phase, proof_id, auth_code, session_role, run_id, epoch, observations,
    observations_sha256, identities, commit_by)
  values (p_activation, p_action, p_phase, v_use, v_decision.auth_code, session_user, v_proof.claims ->> 'run_id', v_ledger.epoch,
    p_observations, qt001_cp.sha256_hex(p_observations), quorate.act_identities(v_proof.claims, v_decision.seen || v_decision.seated),
    -- Its time is counted as whoever would end it counts it: from the beginning of the transaction, or from when it got the ledger alone.
    v_since + (select make_interval(secs => h.act_seconds) from qt001_cp.hold_limit as h))
  returning act_id into v_act;

  if cardinality(v_decision.findings) > 0 then
    return quorate.end_act(v_act, 'blocked', quorate.findings_json(v_decision.findings), null, null);
  end if;

  if p_phase = 'act' then
    -- Everybody passed: take the lane, then spend the grant, before any other write.
    v_lane := quorate.code_of(v_scope.item_id);
    -- Only for its first holder ever: an insert waits for whoever is updating the row that it conflicts with.
    if not exists (select from qt001_cp.dot_iu_runtime_lease where lane = v_lane) then
      insert into qt001_cp.dot_iu_runtime_lease (lane) values (v_lane) on conflict do nothing;
    end if;
    begin
      perform from qt001_cp.dot_iu_runtime_lease where lane = v_lane and holder_act_id is null for update nowait;
      if not found then
        perform quorate.refuse('LANE_BUSY', null, to_jsonb(v_lane));
      end if;
    exception when lock_not_available then
      perform quorate.refuse('LANE_BUSY', null, to_jsonb(v_lane));
    end;
    update qt001_cp.dot_iu_runtime_lease set holder_act_id = v_act, acquired_at = clock_timestamp() where lane = v_lane;

    perform quorate.seat_observed(v_activation, v_decision.seen, v_use);
    update qt001_cp.activation set status = 'consumed', consumed_at = clock_timestamp() where activation_id = p_activation
      and status = 'open';
    if not found then
      perform quorate.refuse('ACTIVATION_CONSUMED', null, to_jsonb(v_activation.code));
    end if;
    if exists (select from qt001_cp.authority_action_manifest where item_id = v_activation.action_item_id and active
      and grant_within_seconds is not null) then
      -- The very grant that was judged, and no other of the request.
      update qt001_cp.governance_build_authorization set status = 'consumed', consumed_at = clock_timestamp()
      where auth_code = v_decision.auth_code and status = 'active' and expires_at > clock_timestamp();
      if not found then
        perform quorate.refuse('GRANT_NOT_ACTIVE', to_jsonb('active'::text), to_jsonb(v_decision.auth_code));
      end if;
    end if;
  end if;

  return jsonb_build_object('outcome', 'pass', 'act_id', v_act, 'activation_id', p_activation, 'code', v_activation.code, 'action',
    p_action,
    'packet_sha256', v_activation.packet_sha256, 'commit', v_activation.commit_sha, 'purpose', p_purpose, 'proof_id', v_use,
    'operator_human_id', v_proof.human, 'principal_id', v_decision.custodian_principal, 'findings', '[]'::jsonb);
end
$$;
comment on function quorate.begin_act is
  'What every acting call begins with. `p_phase` is preflight or act; `p_to_sign` is the digest of what will be done, null in a '
  'preflight. {outcome: pass, act_id, …}, or a block that is evidence: {outcome: blocked, findings, …}.';

create function quorate.end_act(p_act uuid, p_outcome text, p_findings jsonb, p_to_sign text, p_body jsonb) returns jsonb
  language plpgsql volatile
as $$
declare
  v_act qt001_cp.act;
  v_activation qt001_cp.activation;
  v_proof qt001_cp.proof;
  v_evidence uuid;
begin
  select * into strict v_act from qt001_cp.act where act_id = p_act;
  select * into strict v_activation from qt001_cp.activation where activation_id = v_act.activation_id;
  select * into strict v_proof from qt001_cp.proof where proof_id = v_act.proof_id;
  update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null where holder_act_id = p_act;
  v_evidence := quorate.append_evidence(
    case when v_act.phase = 'preflight' then 'PREFLIGHT' else v_act.action end || '_' || upper(p_outcome), v_act.activation_id,
    -- What a step says of itself comes first: it can add to the record, never overwrite it.
    coalesce(p_body, '{}') || jsonb_strip_nulls(jsonb_build_object('code', v_activation.code, 'commit', v_activation.commit_sha,
      'packet_sha256', v_activation.packet_sha256,
      'manifest_digest', v_activation.manifest_digest, 'observations_sha256', v_act.observations_sha256, 'action', v_act.action,
      'outcome', p_outcome, 'findings', p_findings, 'to_sign', p_to_sign, 'auth_code', v_act.auth_code,
      'operator', v_proof.human_identity_id, 'session_role', v_act.session_role,
      'system_user', quorate.session_login(), 'run_id', v_act.run_id, 'identities', v_act.identities)
      || (quorate.proof_basis(v_proof)).record));
  update qt001_cp.act set outcome = p_outcome, findings = p_findings, to_sign = p_to_sign, result = p_body, evidence_id = v_evidence,
    concluded_at = clock_timestamp() where act_id = p_act and outcome is null;
  if not found then
    perform quorate.refuse('ACT_CONCLUDED', null, to_jsonb(p_act));
  end if;
  perform quorate.assert_in_time(v_proof, v_act.commit_by);
  return coalesce(p_body, '{}') || jsonb_build_object('outcome', p_outcome, 'act_id', p_act, 'activation_id', v_act.activation_id, 'code',
    v_activation.code,
    'action', v_act.action, 'findings', p_findings, 'to_sign', p_to_sign, 'epoch', v_act.epoch, 'evidence_id', v_evidence,
    'identities', v_act.identities, 'subjects', quorate.subjects(v_act.identities -> 'seats'), 'ledger', quorate.head_json());
end
$$;
comment on function quorate.end_act is 'Releases the lease, appends the evidence and answers; an act ends once.';

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

reset role;
