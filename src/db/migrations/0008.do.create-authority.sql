-- Requests, single-use grants, the runtime lease, and acts (APR-7, GRT-1, GRT-3).
set local role quorate_owner;

create table qt001_cp.approval_requests (
  code text not null constraint pk_approval_requests primary key,
  activation_id uuid not null constraint uq_approval_requests__activation unique constraint fk_approval_requests__activation references qt001_cp.activation,
  status text not null constraint ck_approval_requests__status check (status in ('draft', 'open', 'approved', 'rejected', 'withdrawn')),
  opened_at timestamptz not null default clock_timestamp(),
  approved_at timestamptz
);
comment on table qt001_cp.approval_requests is 'The request that a quorum stands behind; approved when the quorum is exactly met.';

create function qt001_cp.keep_request() returns trigger
  language plpgsql
as $$
begin
  -- Whose request it is never changes; and what was rejected or withdrawn never comes back.
  if tg_op <> 'UPDATE' or old.status in ('rejected', 'withdrawn')
    or (to_jsonb(old) - array['status', 'approved_at']) <> (to_jsonb(new) - array['status', 'approved_at']) then
    perform qt001_cp.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.approval_requests', tg_op)));
  end if;
  return new;
end
$$;
create trigger approval_requests_keep before update or delete on qt001_cp.approval_requests for each row execute function qt001_cp.keep_request();
create trigger approval_requests_no_truncate before truncate on qt001_cp.approval_requests
  for each statement execute function qt001_cp.refuse_change();

create view qt001_cp.apr_approvals as
  select r.code as request_code, qt001_cp.code_of(v.required_class_item_id) as class, v.slot_ordinal, v.human_identity_id,
    v.assurance, v.token_use_id, v.seated_at, v.withdrawn_by
  from qt001_cp.quorum_vote as v
  join qt001_cp.approval_requests as r on r.activation_id = v.activation_id;
comment on view qt001_cp.apr_approvals is 'Approvals as others know them: a view of the occupants, not a second store (APR-7).';

create table qt001_cp.governance_build_authorization (
  auth_code text not null constraint pk_governance_build_authorization primary key,
  scope jsonb not null,
  rollback_plan_ref text not null,
  requires_sovereign_esign boolean not null,
  sovereign_esign_ref uuid constraint fk_governance_build_authorization__esign references qt001_cp.token_use,
  status text not null constraint ck_governance_build_authorization__status check (status in ('draft', 'active', 'consumed', 'expired', 'revoked')),
  expires_at timestamptz not null,
  consumed_at timestamptz,
  revoked_at timestamptz,
  request_ref text not null constraint fk_governance_build_authorization__request references qt001_cp.approval_requests,
  created_at timestamptz not null default clock_timestamp(),
  constraint chk_sov_esign check (status in ('draft', 'revoked', 'expired') or not requires_sovereign_esign or sovereign_esign_ref is not null),
  constraint ck_governance_build_authorization__consumed check ((status = 'consumed') = (consumed_at is not null)),
  constraint ck_governance_build_authorization__revoked check ((status = 'revoked') = (revoked_at is not null))
);
create index ix_governance_build_authorization__request on qt001_cp.governance_build_authorization (request_ref);
comment on table qt001_cp.governance_build_authorization is 'Grants: each authorises one activation, once.';

create function qt001_cp.keep_grant() returns trigger
  language plpgsql
as $$
begin
  -- What it authorises never changes; and what is consumed, expired or revoked never comes back.
  if tg_op <> 'UPDATE' or old.status not in ('draft', 'active')
    or (to_jsonb(old) - array['status', 'sovereign_esign_ref', 'consumed_at', 'revoked_at'])
       <> (to_jsonb(new) - array['status', 'sovereign_esign_ref', 'consumed_at', 'revoked_at']) then
    perform qt001_cp.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.governance_build_authorization', tg_op)));
  end if;
  return new;
end
$$;
create trigger governance_build_authorization_keep before update or delete on qt001_cp.governance_build_authorization
  for each row execute function qt001_cp.keep_grant();
create trigger governance_build_authorization_no_truncate before truncate on qt001_cp.governance_build_authorization
  for each statement execute function qt001_cp.refuse_change();

create table qt001_cp.dot_iu_runtime_lease (
  lane text not null constraint pk_dot_iu_runtime_lease primary key,
  holder_act_id uuid,
  acquired_at timestamptz,
  constraint ck_dot_iu_runtime_lease__held check ((holder_act_id is null) = (acquired_at is null))
);
comment on table qt001_cp.dot_iu_runtime_lease is 'One holder a lane at a time; held while a step runs.';

create table qt001_cp.act (
  act_id uuid not null default gen_random_uuid() constraint pk_act primary key,
  activation_id uuid not null constraint fk_act__activation references qt001_cp.activation,
  action text not null,
  phase text not null constraint ck_act__phase check (phase in ('preflight', 'act')),
  token_use_id uuid not null constraint uq_act__token unique constraint fk_act__token references qt001_cp.token_use,
  auth_code text constraint fk_act__grant references qt001_cp.governance_build_authorization,
  session_role name not null,
  run_id text not null,
  epoch bigint not null,
  observations text not null,
  observations_sha256 qt001_cp.sha256 not null,
  identities jsonb not null,
  to_sign text,
  outcome text constraint ck_act__outcome check (outcome in ('pass', 'blocked', 'done', 'step_failed')),
  findings jsonb not null default '[]',
  result jsonb,
  evidence_id uuid constraint fk_act__evidence references qt001_cp.evidence_registry,
  started_at timestamptz not null default clock_timestamp(),
  commit_by timestamptz not null,
  concluded_at timestamptz,
  constraint ck_act__observations check (observations_sha256 = qt001_cp.sha256_hex(observations))
);
comment on table qt001_cp.act is 'One preflight or one acting call that had a valid proof, and how it ended.';
comment on column qt001_cp.act.observations is
  'What the runner reported, byte for byte: the sha256 is in the evidence and under the audience of the token that acted. People are named by the sha256 of their numeric ids (ID-3, REG-5).';
comment on column qt001_cp.act.identities is 'Who was decided on: the stored occupants, and whom only this run showed.';
comment on column qt001_cp.act.commit_by is 'When it is too late to commit: an act has as long as others let it hold the ledger, hold_limit.act_seconds (EV-7, PRV-11).';
create constraint trigger holds_at_commit after insert on qt001_cp.act
  deferrable initially deferred for each row execute function qt001_cp.assert_at_commit();
create index ix_act__activation on qt001_cp.act (activation_id, phase);

create function qt001_cp.keep_act() returns trigger
  language plpgsql
as $$
begin
  if tg_op <> 'UPDATE' or old.outcome is not null
    or (to_jsonb(old) - array['outcome', 'to_sign', 'result', 'findings', 'evidence_id', 'concluded_at'])
       <> (to_jsonb(new) - array['outcome', 'to_sign', 'result', 'findings', 'evidence_id', 'concluded_at']) then
    perform qt001_cp.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.act', tg_op)));
  end if;
  return new;
end
$$;
create trigger act_keep before update or delete on qt001_cp.act for each row execute function qt001_cp.keep_act();
create trigger act_no_truncate before truncate on qt001_cp.act for each statement execute function qt001_cp.refuse_change();

create function qt001_cp.grant_document(p_grant qt001_cp.governance_build_authorization) returns text
  language sql stable
  return qt001_cp.canonical_json(jsonb_build_object(
    'auth_code', (p_grant).auth_code, 'scope', (p_grant).scope, 'rollback_plan_ref', (p_grant).rollback_plan_ref,
    'request_ref', (p_grant).request_ref, 'requires_sovereign_esign', (p_grant).requires_sovereign_esign,
    'expires_at', qt001_cp.utc_seconds((p_grant).expires_at)));
comment on function qt001_cp.grant_document is 'A grant''s canonical bytes as they stand now: what an e-sign covers. Status and the e-sign''s own reference are not part of it (ESG-1).';

create function qt001_cp.fn_verify_sovereign_esign(p_sovereign_esign_ref uuid, p_auth_code text) returns text
  language plpgsql volatile
as $$
declare
  v_grant qt001_cp.governance_build_authorization;
  v_use qt001_cp.token_use;
  v_activation qt001_cp.activation;
  v_action qt001_cp.authority_action_manifest;
  v_state text;
begin
  select * into v_grant from qt001_cp.governance_build_authorization where auth_code = p_auth_code;
  select * into v_use from qt001_cp.token_use where token_use_id = p_sovereign_esign_ref;
  select a.* into v_activation from qt001_cp.activation as a
    join qt001_cp.approval_requests as r on r.activation_id = a.activation_id where r.code = v_grant.request_ref;
  select * into v_action from qt001_cp.authority_action_manifest where item_id = v_activation.action_item_id and active;
  v_state := qt001_cp.proof_state(p_sovereign_esign_ref, qt001_cp.audience('esign', qt001_cp.statement_sha256('esign',
    (select ledger_id from qt001_cp.ledger), v_activation.activation_id, qt001_cp.utc_seconds(v_activation.not_after),
    v_activation.packet_sha256, qt001_cp.code_of(v_action.esign_class_item_id), v_activation.plan_digest,
    qt001_cp.sha256_hex(qt001_cp.grant_document(v_grant)))));
  if v_grant.auth_code is null or v_state in ('missing', 'erased') or v_action.esign_class_item_id is null then
    return 'ESIGN_MISSING';
  end if;
  -- Presence proves nothing: the kept token is checked again, over this grant as it stands now.
  if v_use.purpose is distinct from 'esign'
    or v_use.activation_id is distinct from v_activation.activation_id
    or v_state not in ('authentic', 'compromised') then
    return 'ESIGN_FORGED';
  end if;
  if v_state = 'compromised' or qt001_cp.active_principal(v_use.human_identity_id, v_action.esign_class_item_id) is null
    or not qt001_cp.held_since(v_use.human_identity_id, v_action.esign_class_item_id, v_use.verified_at) then
    return 'ESIGN_STALE';
  end if;
  return null;
end
$$;
comment on function qt001_cp.fn_verify_sovereign_esign is
  'Whether an e-sign is authentic for the grant as it stands now, given by a living human of the required class; null when it is, else a code (ESG-1).';

create function qt001_cp.grant_fault(p_grant qt001_cp.governance_build_authorization, p_activation qt001_cp.activation, p_quorum_met boolean)
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
               where k not in ('carrier', 'plan_id', 'plan_revision', 'manifest_digest', 'schema_digest', 'environment', 'executor', 'action_set')) then
    v_fields := v_fields || 'scope'::text;
  end if;
  -- Equal as sets, told by sorted arrays: a superset, a duplicate or an empty list is another set.
  if jsonb_typeof(p_grant.scope -> 'action_set') is distinct from 'array' or jsonb_array_length(p_grant.scope -> 'action_set') = 0
    or (select array_agg(e order by e::text collate "C") from jsonb_array_elements(p_grant.scope -> 'action_set') as e)
       is distinct from (select array_agg(e order by e::text collate "C") from jsonb_array_elements(v_packet -> 'action_set') as e) then
    v_fields := v_fields || 'action_set'::text;
  end if;
  if p_grant.rollback_plan_ref is distinct from v_packet ->> 'rollback_plan_ref' then
    v_fields := v_fields || 'rollback_plan_ref'::text;
  end if;
  if cardinality(v_fields) > 0 then
    return row('SCOPE_MISMATCH', to_jsonb(v_fields), jsonb_build_object('auth_code', p_grant.auth_code, 'scope', p_grant.scope))::qt001_cp.finding;
  end if;
  if p_grant.status = 'consumed' or p_grant.consumed_at is not null then
    return row('GRANT_CONSUMED', null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  elsif p_grant.status = 'revoked' or p_grant.revoked_at is not null then
    return row('GRANT_REVOKED', null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  elsif p_grant.status = 'expired' or p_grant.expires_at <= clock_timestamp() then
    return row('GRANT_EXPIRED', null, jsonb_build_object('auth_code', p_grant.auth_code, 'expires_at', qt001_cp.utc_seconds(p_grant.expires_at)))::qt001_cp.finding;
  end if;
  select status into v_request from qt001_cp.approval_requests where code = p_grant.request_ref;
  if v_request is distinct from 'approved' then
    return row('REQUEST_NOT_APPROVED', to_jsonb('approved'::text), to_jsonb(v_request))::qt001_cp.finding;
  end if;
  if not p_grant.requires_sovereign_esign or p_grant.sovereign_esign_ref is null then
    return row('ESIGN_MISSING', null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  end if;
  v_esign := qt001_cp.fn_verify_sovereign_esign(p_grant.sovereign_esign_ref, p_grant.auth_code);
  if v_esign is not null then
    return row(v_esign, null, to_jsonb(p_grant.auth_code))::qt001_cp.finding;
  end if;
  -- Approved once is not approved now: a vote may have fallen since.
  if p_quorum_met is not true then
    return row('REQUEST_NOT_APPROVED', to_jsonb('a quorum of seats that stand'::text), to_jsonb(v_request))::qt001_cp.finding;
  end if;
  if p_grant.status is distinct from 'active' then
    return row('GRANT_NOT_ACTIVE', to_jsonb('active'::text), to_jsonb(p_grant.status))::qt001_cp.finding;
  end if;
  return null;
end
$$;
comment on function qt001_cp.grant_fault is 'Why a grant does not authorise an activation, or null when it does (GRT-2).';

create function qt001_cp.judge_grants(p_activation qt001_cp.activation, p_quorum_met boolean, out auth_code text, out findings qt001_cp.finding[])
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
    select g.auth_code, qt001_cp.grant_fault(g, p_activation, p_quorum_met) as fault from qt001_cp.governance_build_authorization as g
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
comment on function qt001_cp.judge_grants is
  'Exactly one grant of the activation''s request must authorise it: that one, or why none; neither where the policy asks for none (GRT-2).';

reset role;
