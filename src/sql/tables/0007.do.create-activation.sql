-- Activations: one packet each, and the occupants of its seats (SEAT-1, SEAT-2).

set local role quorate_owner;

create table qt001_cp.activation (
  activation_id uuid not null constraint pk_activation primary key,
  activation_number bigint generated always as identity constraint uq_activation__number unique,
  code text not null constraint uq_activation__code unique,
  action_item_id uuid not null constraint fk_activation__action references qt001_cp.authority_action_manifest,
  scope_item_id uuid not null constraint fk_activation__scope references qt001_cp.authority_scope_manifest,
  action text not null,
  packet text not null,
  packet_sha256 qt001_cp.sha256 not null constraint uq_activation__packet unique,
  manifest_digest qt001_cp.sha256 not null,
  schema_digest qt001_cp.sha256 not null,
  plan_id text not null,
  plan_revision text not null,
  plan_digest qt001_cp.sha256 not null,
  commit_sha text not null,
  parent_activation_id uuid constraint fk_activation__parent references qt001_cp.activation,
  not_after timestamptz not null,
  status text not null default 'open' constraint ck_activation__status check (status in ('open', 'consumed', 'withdrawn')),
  version bigint not null default 0,
  opened_at timestamptz not null default clock_timestamp(),
  opening_proof_id uuid constraint fk_activation__opening_proof references qt001_cp.proof,
  consumed_at timestamptz,
  constraint ck_activation__packet_sha256 check (packet_sha256 = qt001_cp.sha256_hex(packet))
);
create index ix_activation__parent on qt001_cp.activation (parent_activation_id);
-- Whoever opens a change is told of others that are open for the same content.
create index ix_activation__open_content on qt001_cp.activation (plan_digest) where status = 'open';
create index ix_activation__open on qt001_cp.activation (activation_number) where status = 'open';
comment on table qt001_cp.activation is 'One packet: what shall happen, exactly. The packet never changes; only status and version do.';
comment on column qt001_cp.activation.packet is 'Canonical JSON (RFC 8785); the columns repeat what of it is joined or compared.';
comment on column qt001_cp.activation.version is
  'Raised by every change of its occupants: two concurrent changes of one activation cannot both be judged on the old state (SEP-3).';
comment on column qt001_cp.activation.parent_activation_id is 'For a VERIFY: the cut that it verifies; both are one change set.';

create table qt001_cp.signoff_binding (
  signoff_binding_id uuid not null default gen_random_uuid() constraint pk_signoff_binding primary key,
  activation_id uuid not null constraint fk_signoff_binding__activation references qt001_cp.activation,
  quorum_profile text not null constraint ck_signoff_binding__profile check (quorum_profile in ('signoff', 'session')),
  required_class_item_id uuid not null constraint fk_signoff_binding__class references qt001_cp.principal_class_manifest,
  slot_ordinal integer not null,
  action_item_id uuid not null constraint fk_signoff_binding__action references qt001_cp.authority_action_manifest,
  scope_item_id uuid not null constraint fk_signoff_binding__scope references qt001_cp.authority_scope_manifest,
  human_identity_id uuid not null constraint fk_signoff_binding__human references qt001_cp.human_identity_registry,
  principal_id uuid not null constraint fk_signoff_binding__principal references qt001_cp.principal_registry,
  assurance text not null constraint ck_signoff_binding__assurance check (assurance in ('token', 'seat', 'api', 'review', 'session')),
  proof_id uuid not null constraint fk_signoff_binding__proof references qt001_cp.proof,
  seated_at timestamptz not null default clock_timestamp(),
  withdrawal_proof_id uuid constraint fk_signoff_binding__withdrawal_proof references qt001_cp.proof
);
create index ix_signoff_binding__activation on qt001_cp.signoff_binding (activation_id);
comment on table qt001_cp.signoff_binding is
  'The occupants of an activation''s seats: signoffs, and those whom the acting function saw (operator, custodian, reviewers).';
create unique index uq_signoff_binding__slot on qt001_cp.signoff_binding
  (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id) where withdrawal_proof_id is null;

create table qt001_cp.quorum_vote (
  quorum_vote_id uuid not null default gen_random_uuid() constraint pk_quorum_vote primary key,
  activation_id uuid not null constraint fk_quorum_vote__activation references qt001_cp.activation,
  quorum_profile text not null constraint ck_quorum_vote__profile check (quorum_profile = 'quorum'),
  required_class_item_id uuid not null constraint fk_quorum_vote__class references qt001_cp.principal_class_manifest,
  slot_ordinal integer not null,
  action_item_id uuid not null constraint fk_quorum_vote__action references qt001_cp.authority_action_manifest,
  scope_item_id uuid not null constraint fk_quorum_vote__scope references qt001_cp.authority_scope_manifest,
  human_identity_id uuid not null constraint fk_quorum_vote__human references qt001_cp.human_identity_registry,
  principal_id uuid not null constraint fk_quorum_vote__principal references qt001_cp.principal_registry,
  assurance text not null constraint ck_quorum_vote__assurance check (assurance in ('token', 'seat')),
  proof_id uuid not null constraint fk_quorum_vote__proof references qt001_cp.proof,
  seated_at timestamptz not null default clock_timestamp(),
  withdrawal_proof_id uuid constraint fk_quorum_vote__withdrawal_proof references qt001_cp.proof
);
create index ix_quorum_vote__activation on qt001_cp.quorum_vote (activation_id);
comment on table qt001_cp.quorum_vote is 'The members of the quorum who approved the request of an activation.';
create unique index uq_quorum_vote__slot on qt001_cp.quorum_vote
  (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id) where withdrawal_proof_id is null;

create type qt001_cp.occupant as (
  class text, ordinal integer, action text, scope text, human uuid, source text
);
comment on type qt001_cp.occupant is 'A seat that is taken, by codes; the source is token, seat, api, review or session.';

reset role;
