-- Holds: one seat of a change or an action stops what was not carried out yet, a second one joins, others lift it (APR-9).

set local role quorate_owner;

create table qt001_cp.seat_hold (
  hold_id uuid not null default gen_random_uuid() constraint pk_seat_hold primary key,
  activation_id uuid constraint fk_seat_hold__activation references qt001_cp.activation,
  action_item_id uuid constraint fk_seat_hold__action references qt001_cp.authority_action_manifest,
  placed_by uuid not null constraint fk_seat_hold__placed_by references qt001_cp.human_identity_registry,
  reason text not null constraint ck_seat_hold__reason check (length(reason) between 1 and 500),
  proof_id uuid not null constraint fk_seat_hold__proof references qt001_cp.proof,
  placed_at timestamptz not null default clock_timestamp(),
  constraint ck_seat_hold__one_thing check (num_nonnulls(activation_id, action_item_id) = 1)
);
create index ix_seat_hold__activation on qt001_cp.seat_hold (activation_id);
create index ix_seat_hold__action on qt001_cp.seat_hold (action_item_id, placed_at);
comment on table qt001_cp.seat_hold is
  'Append-only: who put what on hold, when and why. Only quorate.hold_ended decides whether it still stands (APR-9).';
comment on column qt001_cp.seat_hold.activation_id is 'The change that is held; null where an action is.';
comment on column qt001_cp.seat_hold.action_item_id is 'The action that is held, with every change of it; null where one change is.';

create table qt001_cp.seat_hold_join (
  hold_id uuid not null constraint fk_seat_hold_join__hold references qt001_cp.seat_hold,
  joined_by uuid not null constraint fk_seat_hold_join__joined_by references qt001_cp.human_identity_registry,
  reason text not null constraint ck_seat_hold_join__reason check (length(reason) between 1 and 500),
  proof_id uuid not null constraint fk_seat_hold_join__proof references qt001_cp.proof,
  joined_at timestamptz not null default clock_timestamp(),
  constraint pk_seat_hold_join primary key (hold_id, joined_by)
);
comment on table qt001_cp.seat_hold_join is 'Append-only: the further seats by which a hold does not end by itself.';

create table qt001_cp.seat_hold_lift (
  hold_id uuid not null constraint fk_seat_hold_lift__hold references qt001_cp.seat_hold,
  lifted_by uuid not null constraint fk_seat_hold_lift__lifted_by references qt001_cp.human_identity_registry,
  reason text not null constraint ck_seat_hold_lift__reason check (length(reason) between 1 and 500),
  proof_id uuid not null constraint fk_seat_hold_lift__proof references qt001_cp.proof,
  lifted_at timestamptz not null default clock_timestamp(),
  constraint pk_seat_hold_lift primary key (hold_id, lifted_by)
);
comment on table qt001_cp.seat_hold_lift is
  'Append-only: who said that a hold shall end. Of whoever placed or joined it: that they hold no longer.';

create table qt001_cp.seat_hold_end (
  hold_id uuid not null constraint pk_seat_hold_end primary key constraint fk_seat_hold_end__hold references qt001_cp.seat_hold,
  proof_id uuid not null constraint fk_seat_hold_end__proof references qt001_cp.proof,
  ended_at timestamptz not null default clock_timestamp()
);
comment on table qt001_cp.seat_hold_end is 'Append-only: the holds that were lifted; the proof is the last word that it took.';

reset role;
