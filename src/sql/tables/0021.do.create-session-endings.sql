-- Nobody blocks the ledger for long (PRV-11): a waiting caller names the blocking sessions in one call, and has them ended in another.
-- Must not: end a session within its time, or any session before the record that names it is committed.

set local role quorate_owner;

create table qt001_cp.hold_limit (
  singleton boolean not null default true constraint pk_hold_limit primary key constraint ck_hold_limit__singleton check (singleton),
  idle_seconds integer not null default 30 constraint ck_hold_limit__idle check (idle_seconds between 0 and 200),
  act_seconds integer not null default 200 constraint ck_hold_limit__act check (act_seconds between 0 and 600),
  spare_seconds integer not null default 60 constraint ck_hold_limit__spare check (spare_seconds between 0 and 600),
  lane_seconds integer not null default 30 constraint ck_hold_limit__lane check (lane_seconds between 1 and 200),
  rehearsal_seconds integer generated always as (act_seconds * 2 / 3) stored,
  units_per_second integer not null default 1000 constraint ck_hold_limit__units check (units_per_second > 0),
  bytes_per_second integer not null default 2000000 constraint ck_hold_limit__bytes check (bytes_per_second > 0)
);
comment on table qt001_cp.hold_limit is
  'How long a session of the gate''s logins may block others, and how much work is taken to fit into that time.';
comment on column qt001_cp.hold_limit.idle_seconds is
  'The age from which a transaction that holds a lock on a table of the gate and does nothing may be ended.';
comment on column qt001_cp.hold_limit.act_seconds is
  'The age from which one that still works may be ended: an act has 200 s, in one statement, and is not committed later.';
comment on column qt001_cp.hold_limit.spare_seconds is
  'How long a session that holds nothing may do nothing while its login has no connection left.';
comment on column qt001_cp.hold_limit.lane_seconds is
  'How long an act waits in line for its lane, of the time that it has. As long as an idle holder has, so that who gives up finds it '
  'beyond its time.';
comment on column qt001_cp.hold_limit.rehearsal_seconds is 'What a rehearsal may take; the act itself may meet a busier server (EV-7).';
comment on column qt001_cp.hold_limit.units_per_second is
  'What a cut works through: the slowest of `npm run bench -- act` on two cores with seven others at work, 1 080. Lower it for a slower '
  'server.';
comment on column qt001_cp.hold_limit.bytes_per_second is 'The same of the bytes of a plan: 2.5 million at the slowest.';

insert into qt001_cp.hold_limit default values;

create table qt001_cp.session_ending (
  ending_id uuid not null default gen_random_uuid() constraint pk_session_ending primary key,
  step text not null constraint ck_session_ending__step check (step in ('named', 'ended')),
  named_id uuid,
  pid integer not null,
  backend_start timestamptz not null,
  login name not null,
  why jsonb not null,
  asked_by name not null default session_user,
  asked_at timestamptz not null default clock_timestamp(),
  asked_xid xid8 not null default pg_current_xact_id(),
  constraint ck_session_ending__named check ((named_id is null) = (step = 'named'))
);
comment on table qt001_cp.session_ending is
  'Append-only: whose sessions were named because they held others up, by whom, and which were ended. No unique key beyond its own: '
  'nobody waits for anybody''s row.';
comment on column qt001_cp.session_ending.named_id is 'The naming, for an ending.';
comment on column qt001_cp.session_ending.why is 'What the session held or occupied, in which state, and for how many seconds.';
comment on column qt001_cp.session_ending.asked_xid is
  'The transaction that wrote the row: a session is ended only for a naming that is committed.';
create index ix_session_ending__pid on qt001_cp.session_ending (pid, backend_start);

-- A sequence, since what it says is seen by others before its transaction ends.
create sequence qt001_cp.ledger_taken;
comment on sequence qt001_cp.ledger_taken is
  'When somebody last got the ledger alone, in microseconds since 1970: their time counts from then, and not from the wait before it.';

reset role;
