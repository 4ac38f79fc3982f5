-- What every acting function begins and ends with: proof, burn, locks, decision, lease, consume; outcome and evidence (GRT-3 to GRT-5).
-- Lock order: proof (no lock) → token (burn) → call gate → ledger → activation → request → grant → lease → chain head.
-- The ledger: its row in share mode, or the whole table in exclusive mode, which waits for every row lock and holds up the next ones (PRV-11).
set local role quorate_owner;

create function qt001_cp.decide(p_activation qt001_cp.activation, p_scope qt001_cp.authority_scope_manifest, p_claims jsonb, p_observations jsonb,
    out findings qt001_cp.finding[], out seen qt001_cp.occupant[], out seated qt001_cp.occupant[], out custodian_principal uuid, out auth_code text)
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
  select * into v_judged from qt001_cp.judge_seats(p_activation);
  seated := v_judged.seats;
  if v_action.item_id is null then
    findings := array[row('ACTION_NOT_PERMITTED', null, to_jsonb(p_activation.action))::qt001_cp.finding];
    return;
  end if;

  if p_observations ->> 'run_id' is distinct from p_claims ->> 'run_id' or p_observations ->> 'run_attempt' is distinct from p_claims ->> 'run_attempt' then
    findings := findings || row('OBSERVATION_RUN_MISMATCH', p_claims -> 'run_id', p_observations -> 'run_id')::qt001_cp.finding;
  end if;

  -- The operator is who the acting token says; the attempt's trigger must be the same human (ID-7).
  select * into v_operator from qt001_cp.resolve_human(p_scope.provider_item_id, v_actor);
  if v_operator.code is not null then
    findings := findings || row(v_operator.code, null, jsonb_build_object('actor', v_actor))::qt001_cp.finding;
  end if;
  if p_observations ->> 'triggering_actor_type' is distinct from 'User' then
    findings := findings || row('IDENTITY_PROXY', to_jsonb('User'::text), p_observations -> 'triggering_actor_type')::qt001_cp.finding;
  end if;
  select * into v_trigger from qt001_cp.resolve_human(p_scope.provider_item_id, p_observations ->> 'triggering_actor_sha256');
  if v_trigger.human_identity_id is distinct from v_operator.human_identity_id or v_operator.human_identity_id is null then
    findings := findings || row('OPERATOR_NOT_TRIGGERING_ACTOR', to_jsonb(v_actor), p_observations -> 'triggering_actor_sha256')::qt001_cp.finding;
  end if;
  seen := seen || row(qt001_cp.code_of(v_action.by_class_item_id), 1, p_activation.action, qt001_cp.code_of(p_scope.item_id),
    v_operator.human_identity_id, 'session')::qt001_cp.occupant;

  findings := findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.session_findings(p_scope) as f);
  select * into v_custodian from qt001_cp.custodian_of(p_scope, v_operator.human_identity_id);
  custodian_principal := v_custodian.principal_id;
  if (v_custodian.finding).code is not null then
    findings := findings || v_custodian.finding;
  end if;
  if p_scope.custody = 'workload' and v_custodian.human is not null then
    seen := seen || row(qt001_cp.code_of(p_scope.custodian_class_item_id), 1, p_activation.action, qt001_cp.code_of(p_scope.item_id),
      v_custodian.human, 'session')::qt001_cp.occupant;
  end if;

  findings := findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.protection_findings(p_scope, p_observations -> 'environment') as f)
    || array(select r.finding from qt001_cp.reviewers(p_activation, p_scope.provider_item_id, p_observations) as r where (r.finding).code is not null);
  seen := seen || array(select r.seat from qt001_cp.reviewers(p_activation, p_scope.provider_item_id, p_observations) as r where (r.seat).class is not null);

  -- An acting call stored what it saw; seen again it is the same seat, not a second one.
  v_occupied := array(select row(o.*)::qt001_cp.occupant from (
    select * from unnest(seen) union select * from unnest(seated)) as o);
  select * into v_grant from qt001_cp.judge_grants(p_activation, v_judged.quorum_met);
  auth_code := v_grant.auth_code;
  findings := findings || v_judged.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.packet_findings(p_activation, p_observations) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.seat_findings(p_activation, v_occupied) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.separation_findings(p_activation, v_occupied) as f)
    -- What a change depends on may have been cut again since it was opened (LAN-3).
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from cutter_governance.dependency_findings(p_activation.activation_id) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.drift_findings(p_activation) as f)
    || v_grant.findings;
end
$$;
comment on function qt001_cp.decide is
  'Every reason why this activation may not run now, the seats that only this run can show, and the one grant that authorises it. Nothing is written.';

create function qt001_cp.acting_asked(p_activation qt001_cp.activation, p_observations text, p_content text, p_to_sign text) returns text[]
  language sql immutable
  as $$
    select array[p_activation.packet_sha256::text, p_content, qt001_cp.sha256_hex(p_observations)]
      || case when p_to_sign is not null then array[p_to_sign] end
  $$;
comment on function qt001_cp.acting_asked is
  'What an acting job''s token is over: packet, the content that the job recomputed, its observations, and what is to be signed once that is known (ID-3, SEAT-5).';

create function qt001_cp.begin_act(p_phase text, p_purpose text, p_action text, p_activation uuid, p_observations text, p_token text, p_to_sign text)
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
  perform qt001_cp.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform qt001_cp.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  elsif v_activation.action <> p_action then
    perform qt001_cp.refuse('ACTION_NOT_PERMITTED', to_jsonb(v_activation.action), to_jsonb(p_action));
  end if;
  if (p_phase = 'act') is distinct from (p_to_sign is not null) or p_to_sign !~ '^[0-9a-f]{64}$' then
    perform qt001_cp.refuse('CALL_MALFORMED', to_jsonb('to_sign'::text));
  end if;
  -- Of bounded size, and the token is over a part of it.
  v_observations := qt001_cp.parse_observations(p_observations);

  -- Proof before any lock and any work: what is signed, by whom, from which workload. What `to_sign` stands for is computed later.
  v_asked := qt001_cp.acting_asked(v_activation, p_observations, v_observations #>> '{checkout,plan_digest}', p_to_sign);
  select * into v_proof from qt001_cp.prove(v_activation.scope_item_id, p_purpose, v_activation.activation_id,
    qt001_cp.utc_seconds(v_activation.not_after), v_asked, p_token);
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = v_activation.scope_item_id and active;
  v_use := qt001_cp.spend_token(p_token, v_proof.claims, p_purpose, p_activation, v_proof.human,
    (select c.principal_id from qt001_cp.custodian_of(v_scope, v_proof.human) as c), qt001_cp.utc_seconds(v_activation.not_after));

  perform cutter_governance.announce(p_activation);
  -- A governed act may raise the epoch: who will write it takes it exclusively at once, or two would wait for each other.
  if exists (select from qt001_cp.governed_document where activation_id = p_activation) then
    perform qt001_cp.lock_ledger_exclusively();
    v_since := clock_timestamp();
    select * into v_ledger from qt001_cp.ledger;
  else
    select * into v_ledger from qt001_cp.ledger for share;
  end if;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests where activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;
  perform qt001_cp.prove_again(v_proof.claims, v_activation.scope_item_id);

  -- A new statement after the locks: what is decided on is what holds now.
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = v_activation.scope_item_id and active;
  select * into v_decision from qt001_cp.decide(v_activation, v_scope, v_proof.claims, v_observations);
  if p_phase = 'act' then
    v_decision.findings := v_decision.findings || array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.freshness_findings(v_activation, v_proof.claims, v_ledger.epoch) as f);
  end if;

  insert into qt001_cp.act (activation_id, action, phase, token_use_id, auth_code, session_role, run_id, epoch, observations,
    observations_sha256, identities, commit_by)
  values (p_activation, p_action, p_phase, v_use, v_decision.auth_code, session_user, v_proof.claims ->> 'run_id', v_ledger.epoch,
    p_observations, qt001_cp.sha256_hex(p_observations), qt001_cp.act_identities(v_proof.claims, v_decision.seen || v_decision.seated),
    -- Its time is counted as whoever would end it counts it: from the beginning of the transaction, or from when it got the ledger alone.
    v_since + (select make_interval(secs => h.act_seconds) from qt001_cp.hold_limit as h))
  returning act_id into v_act;

  if cardinality(v_decision.findings) > 0 then
    return qt001_cp.end_act(v_act, 'blocked', qt001_cp.findings_json(v_decision.findings), null, null);
  end if;

  if p_phase = 'act' then
    -- Everybody passed: take the lane, then spend the grant, before any other write.
    v_lane := qt001_cp.code_of(v_scope.item_id);
    -- Only for its first holder ever: an insert waits for whoever is updating the row that it conflicts with.
    if not exists (select from qt001_cp.dot_iu_runtime_lease where lane = v_lane) then
      insert into qt001_cp.dot_iu_runtime_lease (lane) values (v_lane) on conflict do nothing;
    end if;
    begin
      perform from qt001_cp.dot_iu_runtime_lease where lane = v_lane and holder_act_id is null for update nowait;
      if not found then
        perform qt001_cp.refuse('LANE_BUSY', null, to_jsonb(v_lane));
      end if;
    exception when lock_not_available then
      perform qt001_cp.refuse('LANE_BUSY', null, to_jsonb(v_lane));
    end;
    update qt001_cp.dot_iu_runtime_lease set holder_act_id = v_act, acquired_at = clock_timestamp() where lane = v_lane;

    perform qt001_cp.seat_observed(v_activation, v_decision.seen, v_use);
    update qt001_cp.activation set status = 'consumed', consumed_at = clock_timestamp() where activation_id = p_activation and status = 'open';
    if not found then
      perform qt001_cp.refuse('ACTIVATION_CONSUMED', null, to_jsonb(v_activation.code));
    end if;
    if exists (select from qt001_cp.authority_action_manifest where item_id = v_activation.action_item_id and active and grant_within_seconds is not null) then
      -- The very grant that was judged, and no other of the request.
      update qt001_cp.governance_build_authorization set status = 'consumed', consumed_at = clock_timestamp()
      where auth_code = v_decision.auth_code and status = 'active' and expires_at > clock_timestamp();
      if not found then
        perform qt001_cp.refuse('GRANT_NOT_ACTIVE', to_jsonb('active'::text), to_jsonb(v_decision.auth_code));
      end if;
    end if;
  end if;

  return jsonb_build_object('outcome', 'pass', 'act_id', v_act, 'activation_id', p_activation, 'code', v_activation.code, 'action', p_action,
    'packet_sha256', v_activation.packet_sha256, 'commit', v_activation.commit_sha, 'purpose', p_purpose, 'token_use_id', v_use,
    'operator_human_id', v_proof.human, 'principal_id', v_decision.custodian_principal, 'findings', '[]'::jsonb);
end
$$;
comment on function qt001_cp.begin_act is
  'What every acting call begins with. `p_phase` is preflight or act; `p_to_sign` is the digest of what will be done, null in a preflight. {outcome: pass, act_id, …}, or a block that is evidence: {outcome: blocked, findings, …}.';

create function qt001_cp.parse_object(p_text text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_value json;
begin
  -- What is too long is not even read.
  if octet_length(p_text) <= 4194304 then
    v_value := qt001_cp.parse_json(convert_to(p_text, 'UTF8'));
  end if;
  if v_value is null or qt001_cp.json_repeats_member(v_value) then
    perform qt001_cp.refuse('CALL_MALFORMED');
  end if;
  return v_value::jsonb;
end
$$;
comment on function qt001_cp.parse_object is
  'A JSON object from outside, of at most 4 MiB and without duplicate members; the same bytes are what was hashed.';

create function qt001_cp.parse_observations(p_text text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_observations jsonb := qt001_cp.parse_object(p_text);
  v_pull jsonb := v_observations -> 'pull_request';
  c_account constant text := '[0-9a-f]{64}';
  c_sha constant text := '[0-9a-f]{40}|[0-9a-f]{64}';
  v_unknown text;
begin
  -- A word that is not understood could be a rejection, and a person in another form could be somebody else.
  select concat_ws('.', m.list, m.member) into v_unknown
  from (values
    ('approvals', v_observations -> 'approvals'),
    ('reviews', v_observations -> 'reviews'),
    ('pull_request', case jsonb_typeof(v_pull) when 'null' then '[]' else jsonb_build_array(v_pull) end),
    ('authors', case jsonb_typeof(v_pull) when 'null' then '[]' else v_pull -> 'authors' end)) as l(name, items)
  join (values
    ('approvals', 'environment_id', '.*', false),
    ('approvals', 'state', 'approved|rejected|pending', false),
    ('approvals', 'user_sha256', c_account, false),
    ('approvals', 'user_type', '.*', false),
    -- Null is an account that is gone, and a review from before GitHub kept its commit.
    ('reviews', 'commit', c_sha, true),
    ('reviews', 'state', 'approved|changes_requested|commented|dismissed|pending', false),
    ('reviews', 'user_sha256', c_account, true),
    ('reviews', 'user_type', '.*', true),
    ('pull_request', 'commit', c_sha, false),
    ('pull_request', 'head_sha', c_sha, false),
    ('pull_request', 'head_tree', c_sha, false),
    ('pull_request', 'number', '[0-9]+', false),
    ('pull_request', 'tree', c_sha, false),
    -- Null is an address that belongs to no account.
    ('authors', null, c_account, true)) as m(list, member, form, is_nullable) on m.list = l.name
  where case jsonb_typeof(l.items)
    when 'array' then exists (
      select from jsonb_array_elements(l.items) as i
      cross join lateral (select case when m.member is null then i else i -> m.member end) as s(said)
      where (case jsonb_typeof(s.said) when 'string' then s.said #>> '{}' ~ format('^(%s)$', m.form) when 'null' then m.is_nullable end) is not true)
    else true end
  order by 1 limit 1;
  if v_unknown is not null then
    perform qt001_cp.refuse('CALL_MALFORMED', to_jsonb(v_unknown));
  end if;
  return v_observations;
end
$$;
comment on function qt001_cp.parse_observations is 'What the runner reports; whatever else it says is compared where it is used, and a missing value agrees with nothing.';

create function qt001_cp.freshness_findings(p_activation qt001_cp.activation, p_claims jsonb, p_epoch bigint) returns setof qt001_cp.finding
  language sql volatile
  as $$
    -- Only a PASS of this activation in this run, concluded in the epoch that still holds, opens the step (GATE-1, EV-4).
    with latest as (
      select a.outcome, a.epoch from qt001_cp.act as a
      where a.activation_id = p_activation.activation_id and a.phase = 'preflight' and a.run_id = p_claims ->> 'run_id'
      order by a.started_at desc limit 1
    )
    select 'PREFLIGHT_MISSING', to_jsonb('a pass of this run'::text), (select to_jsonb(outcome) from latest)
    where not exists (select from latest where outcome = 'pass')
    union all
    select 'EPOCH_STALE', to_jsonb(p_epoch), to_jsonb(l.epoch) from latest as l where l.outcome = 'pass' and l.epoch <> p_epoch
  $$;
comment on function qt001_cp.freshness_findings is
  'Why an act may not rest on its preflight: none by this run that passed, or one of another epoch (GATE-1, EV-4).';

create function qt001_cp.act_identities(p_claims jsonb, p_occupied qt001_cp.occupant[]) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('session_role', session_user, 'run_id', p_claims -> 'run_id', 'sha', p_claims -> 'sha',
      'seats', (select coalesce(jsonb_agg(jsonb_build_object('class', o.class, 'ordinal', o.ordinal, 'human', o.human, 'source', o.source)
                  order by o.class collate "C", o.ordinal, o.source, o.human), '[]')
                from (select distinct * from unnest(p_occupied)) as o))
  $$;
comment on function qt001_cp.act_identities is 'Who was decided on: the stored occupants, and whom only this run showed.';

create function qt001_cp.subjects(p_seats jsonb) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_object_agg(h.human_identity_id, h.provider_subject_sha256), '{}')
    from qt001_cp.human_identity_registry as h
    where h.human_identity_id in (select (s.value ->> 'human')::uuid from jsonb_array_elements(p_seats) as s)
  $$;
comment on function qt001_cp.subjects is 'The sha256 of each seated human''s account id, by human: for answers, where a reader''s people file has the names; not for evidence.';

create function qt001_cp.seat_observed(p_activation qt001_cp.activation, p_seen qt001_cp.occupant[], p_use uuid) returns void
  language sql volatile
  as $$
    insert into qt001_cp.signoff_binding (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id,
      human_identity_id, principal_id, assurance, token_use_id)
    select p_activation.activation_id, case o.source when 'session' then 'session' else 'signoff' end, qt001_cp.item('PRINCIPAL_CLASS', o.class),
      o.ordinal, p_activation.action_item_id, p_activation.scope_item_id, o.human,
      qt001_cp.active_principal(o.human, qt001_cp.item('PRINCIPAL_CLASS', o.class)), o.source, p_use
    from unnest(p_seen) as o
  $$;
comment on function qt001_cp.seat_observed is 'Stores the seats that this run showed: the operator, the custodian, the reviewers (ID-6, ID-12).';

create function qt001_cp.end_act(p_act uuid, p_outcome text, p_findings jsonb, p_to_sign text, p_body jsonb) returns jsonb
  language plpgsql volatile
as $$
declare
  v_act qt001_cp.act;
  v_activation qt001_cp.activation;
  v_use qt001_cp.token_use;
  v_evidence uuid;
begin
  select * into strict v_act from qt001_cp.act where act_id = p_act;
  select * into strict v_activation from qt001_cp.activation where activation_id = v_act.activation_id;
  select * into strict v_use from qt001_cp.token_use where token_use_id = v_act.token_use_id;
  update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null where holder_act_id = p_act;
  v_evidence := qt001_cp.append_evidence(
    case when v_act.phase = 'preflight' then 'PREFLIGHT' else v_act.action end || '_' || upper(p_outcome), v_act.activation_id,
    -- What a step says of itself comes first: it can add to the record, never overwrite it.
    coalesce(p_body, '{}') || jsonb_strip_nulls(jsonb_build_object('code', v_activation.code, 'commit', v_activation.commit_sha,
      'packet_sha256', v_activation.packet_sha256,
      'manifest_digest', v_activation.manifest_digest, 'observations_sha256', v_act.observations_sha256, 'action', v_act.action,
      'outcome', p_outcome, 'findings', p_findings, 'to_sign', p_to_sign, 'auth_code', v_act.auth_code, 'operator', v_use.human_identity_id,
      'session_role', v_act.session_role, 'system_user', qt001_cp.session_login(), 'run_id', v_act.run_id, 'identities', v_act.identities,
      'token', jsonb_build_object('iss', v_use.iss, 'jti', v_use.jti, 'key_thumbprint', v_use.key_thumbprint,
        'signing_input_sha256', v_use.signing_input_sha256))));
  update qt001_cp.act set outcome = p_outcome, findings = p_findings, to_sign = p_to_sign, result = p_body, evidence_id = v_evidence,
    concluded_at = clock_timestamp() where act_id = p_act and outcome is null;
  if not found then
    perform qt001_cp.refuse('ACT_CONCLUDED', null, to_jsonb(p_act));
  end if;
  perform qt001_cp.assert_in_time(v_use, v_act.commit_by);
  return coalesce(p_body, '{}') || jsonb_build_object('outcome', p_outcome, 'act_id', p_act, 'activation_id', v_act.activation_id, 'code', v_activation.code,
    'action', v_act.action, 'findings', p_findings, 'to_sign', p_to_sign, 'epoch', v_act.epoch, 'evidence_id', v_evidence,
    'identities', v_act.identities, 'subjects', qt001_cp.subjects(v_act.identities -> 'seats'), 'ledger', qt001_cp.head_json());
end
$$;
comment on function qt001_cp.end_act is 'Releases the lease, appends the evidence and answers; an act ends once.';

create function qt001_cp.assert_concluded() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from qt001_cp.act where act_id = new.act_id and (outcome is null or evidence_id is null)) then
    perform qt001_cp.refuse('ACT_NOT_CONCLUDED', null, to_jsonb(new.act_id));
  end if;
  return null;
end
$$;
create constraint trigger act_is_concluded after insert on qt001_cp.act
  deferrable initially deferred for each row execute function qt001_cp.assert_concluded();
comment on function qt001_cp.assert_concluded is 'Fires at commit: nothing is consumed without its outcome and its link in the chain.';

create function qt001_cp.head_json() returns jsonb
  language sql volatile
  as $$ select jsonb_build_object('ledger_id', l.ledger_id, 'epoch', l.epoch, 'seq', h.seq, 'head', h.hash) from qt001_cp.ledger as l, qt001_cp.ledger_head as h $$;
comment on function qt001_cp.head_json is 'The ledger''s id and the chain''s head, printed with every run (EV-2).';

create function qt001_cp.preflight_check(p_action text, p_activation uuid, p_observations text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ select qt001_cp.begin_act('preflight', 'preflight', p_action, p_activation, p_observations, p_token, null) $$;
comment on function qt001_cp.preflight_check is 'For the lanes: begins a preflight; answers as begin_act.';

create function qt001_cp.assert_own_act(p_act uuid, p_phase text) returns void
  language plpgsql volatile
as $$
begin
  -- A lane concludes what this session began, and a preflight is never concluded as the act itself.
  if not exists (select from qt001_cp.act as a
                 where a.act_id = p_act and a.phase = p_phase and a.session_role = session_user and a.outcome is null) then
    perform qt001_cp.refuse('ACT_CONCLUDED', to_jsonb(p_phase), to_jsonb(p_act));
  end if;
end
$$;
comment on function qt001_cp.assert_own_act is
  'Refuses to conclude an act of another session''s login, of another phase, or one that has ended.';

create function qt001_cp.preflight_conclude(p_act uuid, p_to_sign text, p_rehearsal jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_act qt001_cp.act;
  v_slow qt001_cp.finding[];
  v_findings jsonb;
begin
  perform qt001_cp.assert_own_act(p_act, 'preflight');
  select * into strict v_act from qt001_cp.act where act_id = p_act;
  v_slow := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.slow_findings(v_act) as f);
  -- Too late for a link in the chain; the size is told all the same.
  if clock_timestamp() >= v_act.commit_by then
    perform qt001_cp.refuse_all(v_slow);
  end if;
  v_findings := p_rehearsal || qt001_cp.findings_json(v_slow);
  return qt001_cp.end_act(p_act, case when v_findings = '[]'::jsonb then 'pass' else 'blocked' end, v_findings,
    case when v_findings = '[]'::jsonb then p_to_sign end, null);
end
$$;
comment on function qt001_cp.preflight_conclude is
  'Ends a preflight with what the rehearsal found, [] for nothing, and the digest that is to be signed; blocks what took too long for the act to follow.';

create function qt001_cp.reserve_consume(p_action text, p_activation uuid, p_observations text, p_token text, p_to_sign text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_purpose text := case p_action when 'CUT' then 'dot-991' when 'VERIFY' then 'dot-992' end;
begin
  if v_purpose is null then
    perform qt001_cp.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(p_action));
  end if;
  return qt001_cp.begin_act('act', v_purpose, p_action, p_activation, p_observations, p_token, p_to_sign);
end
$$;
comment on function qt001_cp.reserve_consume is 'DOT_C1_AUTH_RESERVE_CONSUME: token, burn, locks, guard, lease, consume; the first part of every acting function (GRT-3).';

create function qt001_cp.conclude(p_act uuid, p_outcome text, p_body jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_outcome not in ('done', 'step_failed') then
    perform qt001_cp.refuse('CALL_MALFORMED', null, to_jsonb(p_outcome));
  end if;
  perform qt001_cp.assert_own_act(p_act, 'act');
  return qt001_cp.end_act(p_act, p_outcome, coalesce(p_body -> 'findings', '[]'), p_body ->> 'to_sign', p_body - array['findings', 'to_sign']);
end
$$;
comment on function qt001_cp.conclude is
  'Ends an act as done or step_failed. The body may hold findings and to_sign; the rest of it is the step''s own and goes into the evidence.';

reset role;
do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array['qt001_cp.preflight_check(text, uuid, text, text)', 'qt001_cp.preflight_conclude(uuid, text, jsonb)',
    'qt001_cp.reserve_consume(text, uuid, text, text, text)', 'qt001_cp.conclude(uuid, text, jsonb)']::regprocedure[] loop
    execute format('grant execute on function %s to cutter_exec_owner, cutter_verify_owner', v_function);
  end loop;
end
$$;
