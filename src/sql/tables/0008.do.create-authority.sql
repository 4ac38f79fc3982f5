-- Requests, single-use grants, the runtime lease, and acts (APR-7, GRT-1, GRT-3).

set local role quorate_owner;

create table qt001_cp.approval_requests (
  code text not null constraint pk_approval_requests primary key,
  activation_id uuid not null constraint uq_approval_requests__activation unique constraint fk_approval_requests__activation
    references qt001_cp.activation,
  status text not null constraint ck_approval_requests__status check (status in ('draft', 'open', 'approved', 'rejected', 'withdrawn')),
  opened_at timestamptz not null default clock_timestamp(),
  approved_at timestamptz
);
comment on table qt001_cp.approval_requests is 'The request for a quorum; approved when its seats are filled exactly.';

create table qt001_cp.governance_build_authorization (
  auth_code text not null constraint pk_governance_build_authorization primary key,
  scope jsonb not null,
  rollback_plan_ref text not null,
  requires_sovereign_esign boolean not null,
  sovereign_esign_ref uuid constraint fk_governance_build_authorization__esign references qt001_cp.proof,
  status text not null constraint ck_governance_build_authorization__status check (status in ('draft', 'active', 'consumed', 'expired',
    'revoked')),
  expires_at timestamptz not null,
  consumed_at timestamptz,
  revoked_at timestamptz,
  request_ref text not null constraint fk_governance_build_authorization__request references qt001_cp.approval_requests,
  created_at timestamptz not null default clock_timestamp(),
  constraint chk_sov_esign check (status in ('draft', 'revoked', 'expired') or not requires_sovereign_esign or sovereign_esign_ref
    is not null),
  constraint ck_governance_build_authorization__consumed check ((status = 'consumed') = (consumed_at is not null)),
  constraint ck_governance_build_authorization__revoked check ((status = 'revoked') = (revoked_at is not null))
);
create index ix_governance_build_authorization__request on qt001_cp.governance_build_authorization (request_ref);
comment on table qt001_cp.governance_build_authorization is 'Grants: each authorises one activation, once.';

create table qt001_cp.dot_iu_runtime_lease (
  lane text not null constraint pk_dot_iu_runtime_lease primary key,
  holder_act_id uuid,
  acquired_at timestamptz,
  constraint ck_dot_iu_runtime_lease__held check ((holder_act_id is null) = (acquired_at is null))
);
comment on table qt001_cp.dot_iu_runtime_lease is 'One holder a lane at a time; held while a step runs.';

create table qt001_cp.lane_queue (
  lane text not null constraint pk_lane_queue primary key
);
comment on table qt001_cp.lane_queue is
  'A row a lane, for its lock only: whoever wants the lease waits for it. It never changes, so that all wait for the same row, in turn; '
  'whoever waits for a row that is updated is sent on to its next version, and others may be there before.';

create table qt001_cp.act (
  act_id uuid not null default gen_random_uuid() constraint pk_act primary key,
  activation_id uuid not null constraint fk_act__activation references qt001_cp.activation,
  action text not null,
  phase text not null constraint ck_act__phase check (phase in ('preflight', 'act')),
  proof_id uuid not null constraint uq_act__proof unique constraint fk_act__proof references qt001_cp.proof,
  auth_code text constraint fk_act__grant references qt001_cp.governance_build_authorization,
  session_role name not null,
  run_id text not null,
  epoch bigint not null,
  observations text not null,
  observations_sha256 qt001_cp.sha256 not null,
  identities jsonb not null,
  checks jsonb not null,
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
  'What the runner reported, byte for byte: the sha256 is in the evidence and under the audience of the token that acted. People are '
  'named by the sha256 of their numeric ids (ID-3, REG-5).';
comment on column qt001_cp.act.identities is
  'The people whom the decision was about: the stored occupants, and those whom only this run observed.';
comment on column qt001_cp.act.checks is
  'What was looked at and what was found, as the tree that readers get (ACT-5). The findings among it are in the evidence.';
comment on column qt001_cp.act.commit_by is
  'When it is too late to commit: an act has as long as others let it hold the ledger, hold_limit.act_seconds (EV-7, PRV-11).';
create index ix_act__activation on qt001_cp.act (activation_id, phase);

reset role;
