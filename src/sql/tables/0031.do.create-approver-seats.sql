-- Approver seats: a key or a secret that one custodian keeps, and each proof that was given by it (APR-1, APR-8).

set local role quorate_owner;

create table qt001_cp.seat_credential (
  credential_id uuid not null default gen_random_uuid() constraint pk_seat_credential primary key,
  seat_key text not null,
  sort text not null constraint ck_seat_credential__sort check (sort in ('passkey', 'ssh', 'rsa', 'secret')),
  custodian_human_id uuid not null constraint fk_seat_credential__custodian references qt001_cp.human_identity_registry,
  document text not null,
  document_sha256 qt001_cp.sha256 not null constraint uq_seat_credential__document unique,
  enrolment text not null,
  valid_until timestamptz not null,
  evidence_id uuid not null constraint fk_seat_credential__evidence references qt001_cp.evidence_registry,
  registered_at timestamptz not null default clock_timestamp(),
  confirmation_proof_id uuid constraint fk_seat_credential__confirmation references qt001_cp.proof,
  confirmed_at timestamptz,
  ended_at timestamptz,
  compromised_since timestamptz,
  secret_hash text constraint ck_seat_credential__secret check (secret_hash is null or sort = 'secret'),
  constraint ck_seat_credential__document check (document_sha256 = qt001_cp.sha256_hex(document)),
  constraint ck_seat_credential__confirmed check ((confirmed_at is null) = (confirmation_proof_id is null)),
  constraint ck_seat_credential__compromised check (compromised_since is null or ended_at is not null)
);
comment on table qt001_cp.seat_credential is
  'What a seat was or is proved with: the public half, as its custodian enrolled it. A row is confirmed once and ended once; nothing else '
  'of it changes, and none goes.';
comment on column qt001_cp.seat_credential.document is
  'The canonical JSON that the custodian''s device made: {approver_type, custodian, key, ledger_id, seat, sort, v, valid_until}.';
comment on column qt001_cp.seat_credential.enrolment is
  'The enrolment file''s other members as they were registered: proof of possession and attestation of custody.';
comment on column qt001_cp.seat_credential.secret_hash is
  'Of a secret: argon2id parameters, salt and StoredKey as a PHC string, whose sha256 the document names. Its holder puts it here from
  their device: in the checkout it would open the secret to whoever also reads one proof.';
comment on column qt001_cp.seat_credential.confirmed_at is
  'When the custodian said that this very row is that of their device; until then it proves nothing (APR-6).';
comment on column qt001_cp.seat_credential.compromised_since is
  'From when on others may have had it: what it proved since then falls (KEY-2).';

create table qt001_cp.apr_approver_seat (
  seat_key text not null constraint pk_apr_approver_seat primary key
    constraint ck_apr_approver_seat__key check (seat_key ~ '^[a-z][a-z0-9_]{0,62}$'),
  approver_type text not null constraint ck_apr_approver_seat__type check (approver_type in ('human', 'ai_council')),
  custodian_human_id uuid not null constraint fk_apr_approver_seat__custodian references qt001_cp.human_identity_registry,
  credential_id uuid not null constraint fk_apr_approver_seat__credential references qt001_cp.seat_credential,
  secret_hash text,
  secret_ref text constraint ck_apr_approver_seat__ref check (length(secret_ref) between 1 and 255),
  active boolean not null default true,
  rotated_at timestamptz,
  drilled_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);
create unique index uq_apr_approver_seat__custodian on qt001_cp.apr_approver_seat (custodian_human_id) where active;
create index ix_apr_approver_seat__type on qt001_cp.apr_approver_seat (approver_type);
comment on table qt001_cp.apr_approver_seat is 'Who approves with a key or a secret of their own: one active seat a human (APR-1, APR-6).';
comment on column qt001_cp.apr_approver_seat.secret_hash is
  'Of a secret seat: argon2id parameters, salt and StoredKey (RFC 5802) as a PHC string. It proves nothing without the secret (APR-3).';
comment on column qt001_cp.apr_approver_seat.secret_ref is 'Where the custodian says that the secret is kept: a pointer, never the secret.';
comment on column qt001_cp.apr_approver_seat.drilled_at is 'When the custodian last showed that the key still works.';

create table qt001_cp.seat_use (
  proof_id uuid not null constraint pk_seat_use primary key constraint fk_seat_use__proof references qt001_cp.proof,
  credential_id uuid not null constraint fk_seat_use__credential references qt001_cp.seat_credential,
  statement text not null constraint uq_seat_use__statement unique,
  generation integer not null constraint ck_seat_use__generation check (generation >= 0),
  signed jsonb not null,
  constraint ck_seat_use__signed check (jsonb_typeof(signed) = 'object')
);
create index ix_seat_use__credential on qt001_cp.seat_use (credential_id);
comment on table qt001_cp.seat_use is 'Append-only: every statement that a seat proved, once for ever, with the signature over it (APR-8).';
comment on column qt001_cp.seat_use.signed is
  'The approval''s members by its sort, for whoever checks it again. Of a secret seat only what the stored key makes: the proof that was '
  'sent would open the secret to whoever holds this table too.';

create table qt001_cp.seat_nonce_key (
  only_one boolean not null default true constraint pk_seat_nonce_key primary key constraint ck_seat_nonce_key__one check (only_one),
  key bytea not null constraint ck_seat_nonce_key__size check (octet_length(key) = 32)
);
insert into qt001_cp.seat_nonce_key (key)
  values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
comment on table qt001_cp.seat_nonce_key is
  'From which a challenge''s nonce is made, and the salt that an unknown seat seems to have: nobody foresees either (APR-3).';

alter table qt001_cp.proof drop constraint ck_proof__sort,
  add constraint ck_proof__sort check (sort in ('token', 'key', 'secret'));
comment on column qt001_cp.proof.sort is
  'What it was proved with: `token`, a job''s OIDC token, which is in token_use; `key` or `secret`, a seat''s own, which is in seat_use.';

-- A seat that takes a dispatch and a key of the same human is proved twice.
alter table qt001_cp.signoff_binding add column second_proof_id uuid constraint fk_signoff_binding__second_proof references qt001_cp.proof;
alter table qt001_cp.quorum_vote add column second_proof_id uuid constraint fk_quorum_vote__second_proof references qt001_cp.proof;
comment on column qt001_cp.signoff_binding.second_proof_id is
  'The other half where the policy asks for both: the key''s proof, or the token''s.';
comment on column qt001_cp.quorum_vote.second_proof_id is
  'The other half where the policy asks for both: the key''s proof, or the token''s.';

reset role;
