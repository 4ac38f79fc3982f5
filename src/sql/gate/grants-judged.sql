-- Whether a grant authorises an activation: its e-sign over the very grant, its fields, and that it is the only one (GRT-2, ESG-1).

set local role quorate_owner;

create function quorate.grant_document(p_grant qt001_cp.governance_build_authorization) returns text
  language sql stable
  return quorate.canonical_json(jsonb_build_object(
    'auth_code', (p_grant).auth_code, 'scope', (p_grant).scope, 'rollback_plan_ref', (p_grant).rollback_plan_ref,
    'request_ref', (p_grant).request_ref, 'requires_sovereign_esign', (p_grant).requires_sovereign_esign,
    'expires_at', quorate.utc_seconds((p_grant).expires_at)));
comment on function quorate.grant_document is
  'A grant''s canonical bytes, made from its row: what an e-sign covers. Status and the e-sign''s own reference are not part of '
  'it (ESG-1).';

create function quorate.esign_state(p_sovereign_esign_ref uuid, p_auth_code text) returns text
  language plpgsql volatile
as $$
declare
  v_grant qt001_cp.governance_build_authorization;
  v_proof qt001_cp.proof;
  v_activation qt001_cp.activation;
  v_action qt001_cp.authority_action_manifest;
  v_state text;
begin
  select * into v_grant from qt001_cp.governance_build_authorization where auth_code = p_auth_code;
  select * into v_proof from qt001_cp.proof where proof_id = p_sovereign_esign_ref;
  select a.* into v_activation from qt001_cp.activation as a
    join qt001_cp.approval_requests as r on r.activation_id = a.activation_id where r.code = v_grant.request_ref;
  select * into v_action from qt001_cp.authority_action_manifest where item_id = v_activation.action_item_id and active;
  v_state := quorate.proof_state(p_sovereign_esign_ref, quorate.audience('esign', quorate.statement_sha256('esign',
    (select ledger_id from qt001_cp.ledger), v_activation.activation_id, quorate.utc_seconds(v_activation.not_after),
    variadic quorate.asked_by(v_proof, array[v_activation.packet_sha256::text, quorate.code_of(v_action.esign_class_item_id),
      v_activation.plan_digest::text, qt001_cp.sha256_hex(quorate.grant_document(v_grant))]))));
  if v_grant.auth_code is null or v_state in ('missing', 'erased') or v_action.esign_class_item_id is null then
    return 'ESIGN_MISSING';
  end if;
  -- That a row exists proves nothing: verify the kept proof again, over this grant's present bytes.
  if v_proof.purpose is distinct from 'esign'
    or v_proof.activation_id is distinct from v_activation.activation_id
    or v_state not in ('authentic', 'compromised') then
    return 'ESIGN_FORGED';
  end if;
  if v_state = 'compromised' or quorate.active_principal(v_proof.human_identity_id, v_action.esign_class_item_id) is null
    or not quorate.held_since(v_proof.human_identity_id, v_action.esign_class_item_id, v_proof.verified_at) then
    return 'ESIGN_STALE';
  end if;
  return null;
end
$$;
comment on function quorate.esign_state is
  'Why an e-sign is not authentic for the grant''s present bytes, by a living human of the required class, as a code; null when it is '
  '(ESG-1).';

create function quorate.fn_verify_sovereign_esign(p_sovereign_esign_ref uuid, p_auth_code text) returns boolean
  language sql volatile
  return quorate.esign_state(p_sovereign_esign_ref, p_auth_code) is null;
comment on function quorate.fn_verify_sovereign_esign is
  'Whether an e-sign is authentic: a token, or a registered key''s signature, over the grant as it stands now (ESG-1).';

create function quorate.grant_fault(p_grant qt001_cp.governance_build_authorization, p_activation qt001_cp.activation, p_quorum_met boolean)
  returns qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_packet jsonb := p_activation.packet::jsonb;
  v_fields text[];
  v_esign text;
  v_request text;
begin
  select array_agg(f.field order by f.field collate "C") into v_fields
  from unnest(array['carrier', 'plan_id', 'plan_revision', 'manifest_digest', 'schema_digest', 'environment', 'executor']) as f(field)
  where jsonb_typeof(p_grant.scope -> f.field) is distinct from 'string' or p_grant.scope -> f.field is distinct from v_packet -> f.field;
  if jsonb_typeof(p_grant.scope) is distinct from 'object'
    or exists (select from jsonb_object_keys(case jsonb_typeof(p_grant.scope) when 'object' then p_grant.scope else '{}' end) as k
               where k not in ('carrier', 'plan_id', 'plan_revision', 'manifest_digest', 'schema_digest', 'environment', 'executor',
                 'action_set')) then
    v_fields := v_fields || 'scope'::text;
  end if;
  -- Equal as sets: compare sorted arrays, so that a superset, a duplicate or an empty list differs.
  if jsonb_typeof(p_grant.scope -> 'action_set') is distinct from 'array' or jsonb_array_length(p_grant.scope -> 'action_set') = 0
    or (select array_agg(e order by e::text collate "C") from jsonb_array_elements(p_grant.scope -> 'action_set') as e)
       is distinct from (select array_agg(e order by e::text collate "C") from jsonb_array_elements(v_packet -> 'action_set') as e) then
    v_fields := v_fields || 'action_set'::text;
  end if;
  if p_grant.rollback_plan_ref is distinct from v_packet ->> 'rollback_plan_ref' then
    v_fields := v_fields || 'rollback_plan_ref'::text;
  end if;
  if cardinality(v_fields) > 0 then
    return row('SCOPE_MISMATCH', to_jsonb(v_fields), jsonb_build_object('auth_code', p_grant.auth_code, 'scope',
      p_grant.scope))::qt001_cp.finding;
  end if;
  if p_grant.status = 'consumed' or p_grant.consumed_at is not null then
    return row('GRANT_CONSUMED', null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  elsif p_grant.status = 'revoked' or p_grant.revoked_at is not null then
    return row('GRANT_REVOKED', null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  elsif p_grant.status = 'expired' or p_grant.expires_at <= clock_timestamp() then
    return row('GRANT_EXPIRED', null, jsonb_build_object('auth_code', p_grant.auth_code, 'expires_at',
      quorate.utc_seconds(p_grant.expires_at)))::qt001_cp.finding;
  end if;
  select status into v_request from qt001_cp.approval_requests where code = p_grant.request_ref;
  if v_request is distinct from 'approved' then
    return row('REQUEST_NOT_APPROVED', to_jsonb('approved'::text), to_jsonb(v_request))::qt001_cp.finding;
  end if;
  if not p_grant.requires_sovereign_esign or p_grant.sovereign_esign_ref is null then
    return row('ESIGN_MISSING', null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  end if;
  v_esign := quorate.esign_state(p_grant.sovereign_esign_ref, p_grant.auth_code);
  if v_esign is not null then
    return row(v_esign, null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  end if;
  -- Look again although the request was approved once: a vote may no longer count.
  if p_quorum_met is not true then
    return row('REQUEST_NOT_APPROVED', to_jsonb('a quorum of seats that count'::text), to_jsonb(v_request))::qt001_cp.finding;
  end if;
  if p_grant.status is distinct from 'active' then
    return row('GRANT_NOT_ACTIVE', to_jsonb('active'::text), to_jsonb(p_grant.status))::qt001_cp.finding;
  end if;
  return null;
end
$$;
comment on function quorate.grant_fault is 'Why a grant does not authorise an activation, or null when it does (GRT-2).';

create function quorate.judge_grants(p_activation qt001_cp.activation, p_quorum_met boolean, out auth_code text,
  out findings qt001_cp.finding[])
  language plpgsql volatile
as $$
declare
  v_good text[];
begin
  findings := '{}';
  if exists (select from qt001_cp.authority_action_manifest as a
             where a.item_id = p_activation.action_item_id and a.active and a.grant_within_seconds is null) then
    return;
  end if;
  with candidate as (
    select g.auth_code, quorate.grant_fault(g, p_activation, p_quorum_met) as fault from qt001_cp.governance_build_authorization as g
    join qt001_cp.approval_requests as r on r.code = g.request_ref and r.activation_id = p_activation.activation_id
  )
  select array_agg(c.fault order by c.auth_code collate "C") filter (where (c.fault).code is not null),
    array_agg(c.auth_code order by c.auth_code collate "C") filter (where (c.fault).code is null)
  into findings, v_good from candidate as c;
  if cardinality(v_good) = 1 then
    auth_code := v_good[1];
    findings := '{}';
  elsif cardinality(v_good) > 1 then
    findings := array[row('AMBIGUOUS_AUTHORIZATION', to_jsonb(1), to_jsonb(v_good))::qt001_cp.finding];
  elsif findings is null then
    findings := array[row('AUTH_ABSENT', null, to_jsonb(p_activation.code))::qt001_cp.finding];
  end if;
end
$$;
comment on function quorate.judge_grants is
  'Exactly one grant of the activation''s request must authorise it: that one, or why none; neither where the policy asks for none '
  '(GRT-2).';

reset role;
