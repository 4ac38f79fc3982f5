-- The backlog: every decision entry, its history, its envelope of unit blocks, and the review of exactly those (LAN-1, LAN-2).

set local role quorate_owner;

create table cutter_governance.lane (
  purpose text not null constraint pk_lane primary key,
  owner_role name not null constraint uq_lane__owner_role unique,
  signer_dot_id text constraint uq_lane__signer unique constraint ck_lane__signer check (signer_dot_id in ('DOT-991', 'DOT-992')),
  raises_epoch boolean not null
);
comment on table cutter_governance.lane is 'The ways in which changes are carried out; fixed.';
comment on column cutter_governance.lane.signer_dot_id is
  'Who signs for the lane: DOT-991 cuts, DOT-992 verifies; null where its acts are signed by their evidence alone.';
comment on column cutter_governance.lane.owner_role is
  'The NOLOGIN owner of the lane''s definer functions: current_user while the lane writes.';
comment on column cutter_governance.lane.purpose is
  'The lane''s name, the function that its login calls, and the purpose of the one token that signs for it (SIG-1).';
comment on column cutter_governance.lane.raises_epoch is 'Whether its acts change the gate itself, and so hold the ledger alone.';

insert into cutter_governance.lane values
  ('cut', 'cutter_exec_owner', 'DOT-991', false),
  ('verify', 'cutter_verify_owner', 'DOT-992', false),
  ('govern', 'quorate_owner', null, true);

create table cutter_governance.decision_backlog_entry (
  entry_id uuid not null constraint pk_decision_backlog_entry primary key,
  entry_number bigint generated always as identity constraint uq_decision_backlog_entry__number unique,
  entry_kind text not null constraint ck_decision_backlog_entry__kind check (entry_kind in ('plan', 'escalation')),
  activation_id uuid constraint uq_decision_backlog_entry__activation unique
    constraint fk_decision_backlog_entry__activation references qt001_cp.activation (activation_id),
  escalates_verify_result_id uuid constraint uq_decision_backlog_entry__escalates unique,
  plan_id text not null,
  plan_revision text not null,
  root text collate "C" not null,
  status text not null constraint ck_decision_backlog_entry__status check (status in (
    'marked', 'swept', 'reviewed', 'cut_applied', 'verified_complete', 'verify_failed_escalated')),
  created_at timestamptz not null default clock_timestamp(),
  constraint ck_decision_backlog_entry__origin check (
    (entry_kind = 'plan') = (activation_id is not null)
    and (entry_kind = 'escalation') = (escalates_verify_result_id is not null))
);
create index ix_decision_backlog_entry__plan on cutter_governance.decision_backlog_entry (plan_id);
comment on table cutter_governance.decision_backlog_entry is
  'One decision to change units: a plan that was opened, or what a failed verify escalated.';
comment on column cutter_governance.decision_backlog_entry.entry_number is 'The order in which entries were born.';
comment on column cutter_governance.decision_backlog_entry.entry_kind is
  'plan: opened by an activation; escalation: born of a failed verify.';
comment on column cutter_governance.decision_backlog_entry.activation_id is
  'The CUT activation that opened the entry; null for an escalation.';
comment on column cutter_governance.decision_backlog_entry.plan_revision is 'As the packet spells it.';
comment on column cutter_governance.decision_backlog_entry.escalates_verify_result_id is
  'The failed verify result that gave birth to an escalation entry (LAN-5).';
comment on column cutter_governance.decision_backlog_entry.root is 'First segment of every canonical address that the entry covers.';
comment on column cutter_governance.decision_backlog_entry.status is
  'Moves along decision_backlog_transition only, by compare-and-set (LAN-7); no other column changes.';

create table cutter_governance.decision_backlog_transition (
  entry_kind text not null,
  from_status text,
  to_status text not null,
  owner_role name not null,
  constraint uq_decision_backlog_transition unique nulls not distinct (entry_kind, from_status, to_status)
);
comment on table cutter_governance.decision_backlog_transition is
  'The state machine: which move exists, and which owner makes it (LAN-7). Fixed.';
comment on column cutter_governance.decision_backlog_transition.from_status is 'Null: birth.';
comment on column cutter_governance.decision_backlog_transition.owner_role is
  'The owner that makes the move; a lane''s own, or the control plane''s for a review.';

insert into cutter_governance.decision_backlog_transition values
  ('plan', null, 'marked', 'cutter_exec_owner'),
  ('plan', 'marked', 'swept', 'cutter_exec_owner'),
  ('plan', 'swept', 'reviewed', 'quorate_owner'),
  ('plan', 'reviewed', 'cut_applied', 'cutter_exec_owner'),
  ('plan', 'cut_applied', 'verified_complete', 'cutter_verify_owner'),
  ('plan', 'cut_applied', 'verify_failed_escalated', 'cutter_verify_owner'),
  ('escalation', null, 'marked', 'cutter_verify_owner');

create table cutter_governance.decision_backlog_history (
  entry_id uuid not null constraint fk_decision_backlog_history__entry
    references cutter_governance.decision_backlog_entry (entry_id) deferrable initially deferred,
  from_status text,
  to_status text not null,
  act_id uuid constraint fk_decision_backlog_history__act references qt001_cp.act (act_id),
  proof_id uuid constraint fk_decision_backlog_history__proof references qt001_cp.proof (proof_id),
  owner_role name not null default current_user,
  moved_at timestamptz not null default clock_timestamp(),
  constraint pk_decision_backlog_history primary key (entry_id, to_status)
);
comment on table cutter_governance.decision_backlog_history is
  'Append-only: every move of every entry, its birth first. The machine has no cycles, so that a status is reached once.';
comment on column cutter_governance.decision_backlog_history.from_status is 'Null in the birth row.';
comment on column cutter_governance.decision_backlog_history.owner_role is 'Who wrote the row: always the writer itself.';
comment on column cutter_governance.decision_backlog_history.act_id is
  'The cut or verify that made the move; null for mark, sweep and review.';
comment on column cutter_governance.decision_backlog_history.proof_id is
  'The proof under which the move was made, where the move has its own.';

create table cutter_governance.decision_backlog_dependency (
  entry_id uuid not null constraint fk_decision_backlog_dependency__entry
    references cutter_governance.decision_backlog_entry (entry_id),
  depends_on_plan_id text not null,
  constraint pk_decision_backlog_dependency primary key (entry_id, depends_on_plan_id)
);
comment on table cutter_governance.decision_backlog_dependency is
  'Plans whose latest cut must be verified_complete before the entry is swept.';
comment on column cutter_governance.decision_backlog_dependency.depends_on_plan_id is
  'A plan, not an entry: whichever entry of it was cut last counts.';

create table cutter_governance.decision_backlog_sweep_log (
  sweep_number bigint generated always as identity constraint pk_decision_backlog_sweep_log primary key,
  entry_id uuid not null constraint fk_decision_backlog_sweep_log__entry references cutter_governance.decision_backlog_entry (entry_id),
  picked boolean not null,
  findings jsonb not null,
  swept_at timestamptz not null default clock_timestamp(),
  constraint ck_decision_backlog_sweep_log__picked check (picked = (findings = '[]'))
);
comment on table cutter_governance.decision_backlog_sweep_log is 'Append-only: each sweep of an entry and why it was not picked.';
comment on column cutter_governance.decision_backlog_sweep_log.picked is 'Whether the entry moved on; exactly when there are no findings.';

create table cutter_governance.manifest_envelope (
  envelope_id uuid not null constraint pk_manifest_envelope primary key,
  entry_id uuid not null constraint uq_manifest_envelope__entry unique
    constraint fk_manifest_envelope__entry references cutter_governance.decision_backlog_entry (entry_id),
  carrier text not null,
  plan_id text not null,
  plan_revision text not null,
  root text collate "C" not null,
  rollback_plan_ref text not null,
  plan_digest qt001_cp.sha256 not null,
  envelope_digest qt001_cp.sha256 not null,
  unit_count integer not null constraint ck_manifest_envelope__unit_count check (unit_count > 0),
  created_at timestamptz not null default clock_timestamp()
);
comment on table cutter_governance.manifest_envelope is 'Append-only: what MARK made of a plan; the bodies travel with the cut.';
comment on column cutter_governance.manifest_envelope.plan_digest is 'sha256 of the plan document''s exact bytes.';
comment on column cutter_governance.manifest_envelope.carrier is 'What carries the change, such as C1; part of the grant''s scope.';
comment on column cutter_governance.manifest_envelope.rollback_plan_ref is 'Where the way back is written; part of the grant''s scope.';
comment on column cutter_governance.manifest_envelope.envelope_digest is
  'sha256 over the envelope''s fields and its blocks'' row hashes in order.';

create table cutter_governance.manifest_unit_block (
  envelope_id uuid not null constraint fk_manifest_unit_block__envelope references cutter_governance.manifest_envelope (envelope_id),
  ordinal integer not null constraint ck_manifest_unit_block__ordinal check (ordinal > 0),
  canonical_address text collate "C" not null,
  kind text not null,
  content_hash qt001_cp.sha256 not null,
  row_hash qt001_cp.sha256 not null,
  constraint pk_manifest_unit_block primary key (envelope_id, ordinal),
  constraint uq_manifest_unit_block__address unique (envelope_id, canonical_address),
  constraint ck_manifest_unit_block__address check (octet_length(canonical_address) <= 1024)
);
comment on table cutter_governance.manifest_unit_block is 'Append-only: one row a unit of the envelope.';
comment on column cutter_governance.manifest_unit_block.ordinal is 'Position in the plan, from 1.';
comment on column cutter_governance.manifest_unit_block.kind is 'front_matter, preamble or section.';
comment on column cutter_governance.manifest_unit_block.content_hash is
  'sha256 over address, kind, title and body; not over the position, so that moving a section is no change.';
comment on column cutter_governance.manifest_unit_block.row_hash is 'sha256 over ordinal, address, kind and content hash.';

create table cutter_governance.review_decision (
  review_id uuid not null constraint pk_review_decision primary key,
  review_number bigint generated always as identity constraint uq_review_decision__number unique,
  entry_id uuid not null constraint fk_review_decision__entry references cutter_governance.decision_backlog_entry (entry_id),
  envelope_id uuid not null constraint fk_review_decision__envelope references cutter_governance.manifest_envelope (envelope_id),
  human_identity_id uuid not null constraint fk_review_decision__human references qt001_cp.human_identity_registry (human_identity_id),
  proof_id uuid not null constraint uq_review_decision__proof unique
    constraint fk_review_decision__proof references qt001_cp.proof (proof_id),
  plan_digest qt001_cp.sha256 not null,
  envelope_digest qt001_cp.sha256 not null,
  decided_at timestamptz not null default clock_timestamp()
);
create index ix_review_decision__entry on cutter_governance.review_decision (entry_id, review_number);
comment on table cutter_governance.review_decision is
  'Append-only: a bound human''s decision on exact digests. Written by the control plane, so that exec cannot forge it.';
comment on column cutter_governance.review_decision.human_identity_id is 'The registered human whose own dispatched job made the decision.';
comment on column cutter_governance.review_decision.review_number is 'The order of decisions; a cut relies on its entry''s last one.';
comment on column cutter_governance.review_decision.proof_id is 'The signoff that carried the decision.';
comment on column cutter_governance.review_decision.envelope_digest is 'The envelope''s digest at the moment of the decision.';

reset role;
