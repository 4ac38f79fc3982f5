-- Runs: an environment-protected deploy. What was opened, what was started, and how each ended (RUN-1, RUN-2).

alter default privileges for role cutter_deploy_owner revoke execute on functions from public;

set local role quorate_owner;

-- A lane more. As in 0024: no trigger fires, and the row is written within a definer's function, where no role can be left (PRV-7).
alter table cutter_governance.lane disable trigger user;
create function quorate_install.add_lane() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ insert into cutter_governance.lane values ('run', 'cutter_deploy_owner', null, false) $$;
comment on function quorate_install.add_lane is 'For this file only.';
select quorate_install.add_lane();
drop function quorate_install.add_lane();
alter table cutter_governance.lane enable trigger user;

alter table qt001_cp.dot_iu_runtime_lease add column held_until timestamptz
  constraint ck_dot_iu_runtime_lease__until check (held_until is null or holder_act_id is not null);
comment on column qt001_cp.dot_iu_runtime_lease.held_until is
  'Of a run, which goes on after its act: its deadline. The lane is free again at its outcome, or from this moment (RUN-2).';

alter table qt001_cp.authority_action_manifest
  add column deadline_seconds integer constraint ck_authority_action_manifest__deadline check (deadline_seconds > 0),
  add column audiences text[] not null default '{}';
comment on column qt001_cp.authority_action_manifest.deadline_seconds is
  'Of a run: how long a plan may let it go on at most; null where the action starts nothing.';
comment on column qt001_cp.authority_action_manifest.audiences is 'Of a run: whom its permit may be for (RUN-3).';

create table cutter_governance.run_plan (
  activation_id uuid not null constraint pk_run_plan primary key constraint fk_run_plan__activation references qt001_cp.activation,
  content text not null,
  filed_at timestamptz not null default clock_timestamp()
);
comment on table cutter_governance.run_plan is 'Append-only: what a run was opened with, byte for byte.';

create table cutter_governance.run_start (
  act_id uuid not null constraint pk_run_start primary key constraint fk_run_start__act references qt001_cp.act,
  activation_id uuid not null constraint uq_run_start__activation unique constraint fk_run_start__activation references qt001_cp.activation,
  deadline timestamptz not null,
  started_at timestamptz not null default clock_timestamp(),
  started_xid xid8 not null default pg_current_xact_id(),
  constraint ck_run_start__deadline check (deadline > started_at)
);
comment on table cutter_governance.run_start is
  'Append-only: a run that began. Committed before anything of it runs, and once for each change (RUN-1).';
comment on column cutter_governance.run_start.started_xid is
  'The transaction that began it: what is worth anything outside is handed out only where that one is committed (RUN-3).';

create table cutter_governance.run_outcome (
  act_id uuid not null constraint pk_run_outcome primary key constraint fk_run_outcome__start references cutter_governance.run_start,
  outcome text not null constraint ck_run_outcome__outcome check (outcome in ('succeeded', 'failed', 'cancelled')),
  reported_by text not null constraint ck_run_outcome__by check (reported_by in ('run', 'person')),
  proof_id uuid not null constraint uq_run_outcome__proof unique constraint fk_run_outcome__proof references qt001_cp.proof,
  detail jsonb not null default '{}',
  recorded_at timestamptz not null default clock_timestamp()
);
comment on table cutter_governance.run_outcome is
  'Append-only: how a run ended, as its own job reported it or as persons settled it; once.';
comment on column cutter_governance.run_outcome.reported_by is 'run: the job itself, which nobody checked; person: see run_statement.';

create table cutter_governance.run_statement (
  statement_number bigint generated always as identity constraint pk_run_statement primary key,
  act_id uuid not null constraint fk_run_statement__start references cutter_governance.run_start,
  human_identity_id uuid not null constraint fk_run_statement__human references qt001_cp.human_identity_registry,
  proof_id uuid not null constraint uq_run_statement__proof unique constraint fk_run_statement__proof references qt001_cp.proof,
  outcome text not null constraint ck_run_statement__outcome check (outcome in ('succeeded', 'failed', 'cancelled')),
  reason text not null,
  evidence text not null,
  run_ended boolean not null,
  stated_at timestamptz not null default clock_timestamp()
);
create index ix_run_statement__act on cutter_governance.run_statement (act_id);
comment on table cutter_governance.run_statement is
  'Append-only: how a person says that a run without an outcome ended, why, and by which evidence.';
comment on column cutter_governance.run_statement.run_ended is 'Whether their job saw at GitHub that the run has ended.';

reset role;
