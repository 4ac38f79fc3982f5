-- What every act begins and ends with: prove, lock, judge, record, take; then its outcome and its link in the chain (GRT-3 to GRT-5).
-- Lock order: proof (no lock) → token (burn) → call gate → ledger → what the change set began with → activation → request →
-- grant → lease → chain head.
-- The lease is the last lock before the decision. Whoever waits in line for it holds nothing that the one in front still has to take, and
-- nothing is decided before the wait.
-- The ledger: its row in share mode, or the whole table in exclusive mode, which waits for every row lock and holds up the next ones
-- (PRV-11).

set local role quorate_owner;

create function quorate.acting_asked(p_activation qt001_cp.activation, p_observations text, p_content text, p_to_sign text) returns text[]
  language sql immutable
  as $$
    select array[p_activation.packet_sha256::text, p_content, qt001_cp.sha256_hex(p_observations)]
      || case when p_to_sign is not null then array[p_to_sign] end
  $$;
comment on function quorate.acting_asked is
  'What an acting job''s token is over: packet, the content that the job recomputed, its observations, and what is to be signed once that '
  'is known (ID-3, SEAT-5).';

create function quorate.prove_act(p_phase text, p_lane text, p_activation qt001_cp.activation, p_observations text, p_token text,
  p_to_sign text,
    out claims jsonb, out human uuid, out proof_id uuid)
  language plpgsql volatile
as $$
declare
  v_purpose constant text := case p_phase when 'act' then p_lane else p_phase end;
  v_not_after constant text := quorate.utc_seconds(p_activation.not_after);
  v_scope qt001_cp.authority_scope_manifest;
begin
  -- What `to_sign` stands for is computed later, and must come to it.
  select p.claims, p.human into claims, human from quorate.prove(p_activation.scope_item_id, v_purpose, p_activation.activation_id,
    v_not_after,
    quorate.acting_asked(p_activation, p_observations, p_observations::jsonb #>> '{checkout,plan_digest}', p_to_sign), p_token) as p;
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = p_activation.scope_item_id and active;
  proof_id := quorate.spend_token(p_token, claims, v_purpose, p_activation.activation_id, human,
    (select c.principal_id from quorate.custodian_of(v_scope, human) as c), v_not_after);
end
$$;
comment on function quorate.prove_act is
  'Before any lock and any work: what is signed, by whom, from which workload; the token is spent. Answers with its claims, its human and '
  'its proof.';

create function quorate.lock_act(p_phase text, p_lane text, p_activation uuid, p_claims jsonb,
    out activation qt001_cp.activation, out epoch bigint, out since timestamptz)
  language plpgsql volatile
as $$
begin
  since := transaction_timestamp();
  perform quorate.announce(p_activation);
  -- Whoever may raise the epoch takes the ledger exclusively at once, or two would wait for each other.
  if (select l.raises_epoch from cutter_governance.lane as l where l.purpose = p_lane) then
    perform quorate.lock_ledger_exclusively();
    since := clock_timestamp();
    select l.epoch into epoch from qt001_cp.ledger as l;
  else
    select l.epoch into epoch from qt001_cp.ledger as l for share;
  end if;
  -- What belongs to one change set is judged by who acted in the rest of it: of two at once the second sees the first (SEP-1).
  perform from qt001_cp.activation as a where a.activation_id = (
    select quorate.change_set_root(n) from qt001_cp.activation as n where n.activation_id = p_activation)
    and a.activation_id <> p_activation for no key update;
  select * into activation from qt001_cp.activation as a where a.activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests as r where r.activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;
  -- A preflight only rehearses: its writes are undone, and so are their locks.
  if p_phase = 'act' then
    perform quorate.wait_for_lane(quorate.code_of(activation.scope_item_id));
  end if;
  perform quorate.prove_again(p_claims, activation.scope_item_id);
end
$$;
comment on function quorate.lock_act is
  'Takes every lock of an act, in the one order, and asks what was proved once more: the activation as it is now, the epoch, '
  'and since when the act''s time is counted.';

create function quorate.judge_act(p_phase text, p_activation qt001_cp.activation, p_claims jsonb, p_observations jsonb, p_epoch bigint,
    out findings qt001_cp.finding[], out checks jsonb, out seen qt001_cp.occupant[], out seated qt001_cp.occupant[],
    out custodian_principal uuid, out auth_code text)
  language plpgsql volatile
as $$
declare
  v_scope qt001_cp.authority_scope_manifest;
  v_freshness qt001_cp.finding[];
  v_waiting qt001_cp.finding[];
begin
  -- A new statement after the locks: what is decided on is what holds now.
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = p_activation.scope_item_id and active;
  select d.findings, d.checks, d.seen, d.seated, d.custodian_principal, d.auth_code
  into findings, checks, seen, seated, custodian_principal, auth_code
  from quorate.decide(p_activation, v_scope, p_claims, p_observations) as d;
  if p_phase = 'act' then
    v_freshness := array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.freshness_findings(p_activation, p_claims, p_epoch) as f);
    findings := findings || v_freshness;
    checks := checks || quorate.check_group('preflight', v_freshness);
  elsif p_phase = 'rehearse' then
    -- Who has not signed yet may do so after seeing the effect. Whoever reviews has: nothing runs before that (SQL-4).
    v_waiting := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.review_findings(p_activation, seated) as f);
    findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from unnest(findings) as f
      where f.code not in ('SEAT_MISSING', 'AUTH_ABSENT', 'REQUEST_NOT_APPROVED', 'ESIGN_MISSING', 'GRANT_NOT_ACTIVE')) || v_waiting;
    checks := checks || quorate.check_group('review', v_waiting);
  end if;
end
$$;
comment on function quorate.judge_act is
  'The decision on an act, and for the act itself whether its preflight still counts. Shapes as quorate.decide. Nothing is written.';

create function quorate.take(p_act uuid, p_activation qt001_cp.activation, p_seen qt001_cp.occupant[], p_auth_code text, p_proof uuid)
  returns void
  language plpgsql volatile
as $$
begin
  -- Its row is locked since before the decision.
  update qt001_cp.dot_iu_runtime_lease set holder_act_id = p_act, acquired_at = clock_timestamp(), held_until = null
  where lane = quorate.code_of(p_activation.scope_item_id) and (holder_act_id is null or held_until <= clock_timestamp());
  if not found then
    perform quorate.refuse('LANE_BUSY', null, to_jsonb(quorate.code_of(p_activation.scope_item_id)));
  end if;
  perform quorate.seat_observed(p_activation, p_seen, p_proof);
  update qt001_cp.activation set status = 'consumed', consumed_at = clock_timestamp()
  where activation_id = p_activation.activation_id and status = 'open';
  if not found then
    perform quorate.refuse('ACTIVATION_CONSUMED', null, to_jsonb(p_activation.code));
  end if;
  if exists (select from qt001_cp.authority_action_manifest
             where item_id = p_activation.action_item_id and active and grant_within_seconds is not null) then
    -- The very grant that was judged, and no other of the request.
    update qt001_cp.governance_build_authorization set status = 'consumed', consumed_at = clock_timestamp()
    where auth_code = p_auth_code and status = 'active' and expires_at > clock_timestamp();
    if not found then
      perform quorate.refuse('GRANT_NOT_ACTIVE', to_jsonb('active'::text), to_jsonb(p_auth_code));
    end if;
  end if;
end
$$;
comment on function quorate.take is
  'Everybody passed: takes the lane, stores who sat in this run only, and spends the activation and its grant, before any other write.';

create function quorate.begin_act(p_phase text, p_lane text, p_activation uuid, p_observations text, p_token text, p_to_sign text)
  returns jsonb
  language plpgsql volatile set plan_cache_mode = force_generic_plan
as $$
declare
  v_activation qt001_cp.activation;
  v_observations jsonb;
  v_proof record;
  v_locked record;
  v_decision record;
  v_act uuid;
begin
  -- A job's session is new: each statement would be planned for the preflight, for the act, and once for each seat. What is decided is
  -- found by keys, so that one plan serves all; what a kind does to its rows is planned outside of this, for those rows.
  perform quorate.assert_deciding();
  v_activation := quorate.activation_for(p_lane, p_activation);
  if (p_phase = 'act') is distinct from (p_to_sign is not null) or p_to_sign !~ '^[0-9a-f]{64}$' then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('to_sign'::text));
  end if;
  -- Of bounded size, and the token is over a part of it.
  v_observations := quorate.parse_observations(p_observations);
  if v_observations ? 'force_fail' and p_lane <> 'verify' then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('force_fail'::text));
  end if;

  select * into v_proof from quorate.prove_act(p_phase, p_lane, v_activation, p_observations, p_token, p_to_sign);
  select * into v_locked from quorate.lock_act(p_phase, p_lane, p_activation, v_proof.claims);
  v_activation := v_locked.activation;
  select * into v_decision from quorate.judge_act(p_phase, v_activation, v_proof.claims, v_observations, v_locked.epoch);
  insert into qt001_cp.act (activation_id, action, phase, proof_id, auth_code, session_role, run_id, epoch, observations,
    observations_sha256, identities, checks, commit_by)
  values (p_activation, v_activation.action, p_phase, v_proof.proof_id, v_decision.auth_code, session_user, v_proof.claims ->> 'run_id',
    v_locked.epoch, p_observations, qt001_cp.sha256_hex(p_observations),
    quorate.act_identities(v_proof.claims, v_decision.seen || v_decision.seated), v_decision.checks,
    -- Its time is counted as whoever would end it counts it: from the beginning of the transaction, or from when it got the ledger alone.
    v_locked.since + (select make_interval(secs => h.act_seconds) from qt001_cp.hold_limit as h))
  returning act_id into v_act;
  if cardinality(v_decision.findings) > 0 then
    return quorate.end_act(v_act, 'blocked', quorate.findings_json(v_decision.findings), null, null);
  end if;
  if p_phase = 'act' then
    perform quorate.take(v_act, v_activation, v_decision.seen, v_decision.auth_code, v_proof.proof_id);
  end if;
  return jsonb_build_object('outcome', 'pass', 'act_id', v_act, 'proof_id', v_proof.proof_id, 'kind', quorate.kind_of(v_activation));
end
$$;
comment on function quorate.begin_act is
  'What every acting call begins with: prove, lock, judge, record, take. `p_phase` is preflight, rehearse or act; `p_lane` the lane that '
  'calls; `p_to_sign` the digest of what will be done, null in a preflight. {outcome: pass, act_id, proof_id, kind}, or a block that is '
  'evidence: {outcome: blocked, findings, …}.';

create function quorate.end_act(p_act uuid, p_outcome text, p_findings jsonb, p_to_sign text, p_body jsonb,
  p_effect jsonb default null) returns jsonb
  language plpgsql volatile set plan_cache_mode = force_generic_plan
as $$
declare
  v_act qt001_cp.act;
  v_checks jsonb;
  v_activation qt001_cp.activation;
  v_proof qt001_cp.proof;
  v_evidence uuid;
begin
  select * into strict v_act from qt001_cp.act where act_id = p_act;
  select * into strict v_activation from qt001_cp.activation where activation_id = v_act.activation_id;
  select * into strict v_proof from qt001_cp.proof where proof_id = v_act.proof_id;
  -- What a run started goes on after its act.
  update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null where holder_act_id = p_act and held_until is null;
  v_evidence := quorate.append_evidence(
    case v_act.phase when 'preflight' then 'PREFLIGHT' when 'rehearse' then 'REHEARSE' else v_act.action end || '_' || upper(p_outcome),
    v_act.activation_id,
    -- What a step says of itself comes first: it can add to the record, never overwrite it.
    coalesce(p_body, '{}') || jsonb_strip_nulls(jsonb_build_object('code', v_activation.code, 'commit', v_activation.commit_sha,
      'packet_sha256', v_activation.packet_sha256,
      'manifest_digest', v_activation.manifest_digest, 'observations_sha256', v_act.observations_sha256, 'action', v_act.action,
      'outcome', p_outcome, 'findings', p_findings, 'to_sign', p_to_sign, 'auth_code', v_act.auth_code,
      'operator', v_proof.human_identity_id, 'session_role', v_act.session_role,
      'system_user', quorate.session_login(), 'run_id', v_act.run_id, 'identities', v_act.identities)
      || (quorate.proof_basis(v_proof)).record));
  -- The decision's checks, and where it let the step begin, the step's.
  v_checks := v_act.checks || case when quorate.is_passed(v_act.checks) then quorate.step_group(v_act.phase, p_findings, p_effect)
    else '[]' end;
  update qt001_cp.act set outcome = p_outcome, findings = p_findings, to_sign = p_to_sign, result = p_body, evidence_id = v_evidence,
    checks = v_checks, concluded_at = clock_timestamp() where act_id = p_act and outcome is null;
  if not found then
    perform quorate.refuse('ACT_CONCLUDED', null, to_jsonb(p_act));
  end if;
  perform quorate.assert_in_time(v_proof, v_act.commit_by);
  return coalesce(p_body, '{}') || jsonb_build_object('outcome', p_outcome, 'act_id', p_act, 'activation_id', v_act.activation_id, 'code',
    v_activation.code,
    'action', v_act.action, 'findings', p_findings, 'tree', v_checks, 'to_sign', p_to_sign, 'epoch', v_act.epoch, 'evidence_id', v_evidence,
    'identities', v_act.identities, 'subjects', quorate.subjects(v_act.identities -> 'seats'), 'ledger', quorate.head_json());
end
$$;
comment on function quorate.end_act is 'Releases the lease, appends the evidence and answers; an act ends once.';

reset role;
