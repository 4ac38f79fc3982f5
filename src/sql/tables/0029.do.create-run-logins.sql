-- Logins for minutes: which roles an action may lend, what was lent, and what was found when it was taken back (RUN-6).

alter default privileges for role quorate_lender revoke execute on functions from public;

set local role quorate_owner;

alter table qt001_cp.authority_action_manifest add column temporary_logins text[] not null default '{}';
comment on column qt001_cp.authority_action_manifest.temporary_logins is
  'Of a run: the roles of which a plan may name one, to log in as until the run''s deadline (RUN-6).';

create table cutter_governance.run_login (
  act_id uuid not null constraint pk_run_login primary key constraint fk_run_login__start references cutter_governance.run_start,
  role name not null,
  catalogue jsonb not null,
  lent_at timestamptz not null default clock_timestamp()
);
create index ix_run_login__role on cutter_governance.run_login (role);
comment on table cutter_governance.run_login is
  'Append-only: a role that a run may log in as, and the catalogue as it was when it was lent first.';
comment on column cutter_governance.run_login.catalogue is 'Of quorate.catalogue_kept: what is compared when the login is taken back.';

create table cutter_governance.run_login_look (
  look_number bigint generated always as identity constraint pk_run_login_look primary key,
  act_id uuid not null constraint fk_run_login_look__login references cutter_governance.run_login,
  ended integer not null,
  unclean jsonb not null constraint ck_run_login_look__unclean check (jsonb_typeof(unclean) = 'array'),
  is_last boolean not null,
  looked_at timestamptz not null default clock_timestamp(),
  looked_xid xid8 not null default pg_current_xact_id()
);
create index ix_run_login_look__act on cutter_governance.run_login_look (act_id);
comment on table cutter_governance.run_login_look is
  'Append-only: each time a lent login was taken back, how many of its sessions were ended, and what it had left behind.';
comment on column cutter_governance.run_login_look.is_last is
  'Whether the role could no longer log in when this look began, by a committed one before it: nothing can come after it.';

alter table cutter_governance.run_statement drop constraint ck_run_statement__outcome;
alter table cutter_governance.run_statement add constraint ck_run_statement__outcome
  check (outcome in ('succeeded', 'failed', 'cancelled', 'cleared'));
comment on column cutter_governance.run_statement.outcome is
  'How the run ended; or cleared, where a person looked at what its login left behind and lets the plan go on.';

reset role;
