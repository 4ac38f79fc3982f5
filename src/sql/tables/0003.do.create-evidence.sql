-- The append-only chain: every conclusion, bound to its predecessor's hash (EV-1, EV-2).

set local role quorate_owner;

create table qt001_cp.code_catalog_item (
  item_id uuid not null default gen_random_uuid() constraint pk_code_catalog_item primary key,
  kind text not null constraint ck_code_catalog_item__kind check (kind in (
    'IDENTITY_PROVIDER', 'PRINCIPAL_CLASS', 'AUTHORITY_SCOPE', 'AUTHORITY_ACTION',
    'SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT', 'PRINCIPAL_SEPARATION', 'PRIVILEGE_SET')),
  code text not null,
  constraint uq_code_catalog_item__kind_code unique (kind, code)
);
comment on table qt001_cp.code_catalog_item is 'Every name that a policy set ever used; its id is stable across sets (MAN-1).';

create table qt001_cp.ledger (
  singleton boolean not null default true constraint pk_ledger primary key constraint ck_ledger__singleton check (singleton),
  ledger_id uuid not null,
  epoch bigint not null default 1 constraint ck_ledger__epoch check (epoch > 0),
  created_at timestamptz not null default clock_timestamp()
);
comment on table qt001_cp.ledger is
  'One row, made by genesis: the ledger''s own id and the control epoch. Deciding takes it FOR SHARE (SEP-3).';
comment on column qt001_cp.ledger.epoch is
  'Raised by whatever invalidates conclusions: revocation, rebinding, activation of a set, retiring a key (EV-4).';

create table qt001_cp.ledger_head (
  singleton boolean not null default true constraint pk_ledger_head primary key constraint ck_ledger_head__singleton check (singleton),
  seq bigint not null,
  hash qt001_cp.sha256 not null
);
comment on table qt001_cp.ledger_head is 'The chain''s last link; locked last of all.';

create table qt001_cp.evidence_registry (
  evidence_id uuid not null default gen_random_uuid() constraint pk_evidence_registry primary key,
  seq bigint not null constraint uq_evidence_registry__seq unique,
  kind text not null,
  activation_id uuid,
  recorded_at timestamptz not null,
  body text not null,
  prev_hash qt001_cp.sha256 not null constraint uq_evidence_registry__prev_hash unique,
  hash qt001_cp.sha256 not null constraint uq_evidence_registry__hash unique
);
create index ix_evidence_registry__activation on qt001_cp.evidence_registry (activation_id, seq) where activation_id is not null;
comment on table qt001_cp.evidence_registry is 'Append-only: what was concluded, chained. One chain an environment.';
comment on column qt001_cp.evidence_registry.body is
  'Canonical JSON: commit, packet, identities, epoch, policy digest, findings, outcome, and the server that wrote it.';
comment on column qt001_cp.evidence_registry.hash is
  'sha256 over netstrings of ledger id, seq, prev_hash, evidence id, kind, time in UTC microseconds, body.';

reset role;
