-- Permits: which keys may sign them, as KEY_CHANGE orders, and those keys, sealed, in a table that one role alone reads (RUN-3).

set local role quorate_owner;

create table qt001_cp.permit_order (
  seal_sha256 qt001_cp.sha256 not null constraint pk_permit_order primary key,
  environment text not null constraint ck_permit_order__environment check (
    octet_length(environment) between 1 and 255 and environment !~ '[\x01-\x1f\x7f]'),
  issuer text not null constraint ck_permit_order__issuer check (octet_length(issuer) <= 255 and issuer ~ '^https://[!-~]*[^/]$'
    and issuer !~ '[?#"\\]'),
  evidence_id uuid not null constraint fk_permit_order__evidence references qt001_cp.evidence_registry,
  ordered_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,
  compromised boolean not null default false,
  constraint ck_permit_order__compromised check (retired_at is not null or not compromised)
);
comment on table qt001_cp.permit_order is
  'The quorum''s word that a key may sign the permits of one environment of GitHub, and when it ended.';
comment on column qt001_cp.permit_order.seal_sha256 is
  'What is known of the sealing key, a secret of that environment: whoever brings it may have the pair made, once, and permits signed.';
comment on column qt001_cp.permit_order.compromised is 'Not listed any more, although its permits may not have expired.';

create table qt001_cp.permit_key (
  seal_sha256 qt001_cp.sha256 not null constraint pk_permit_key primary key constraint fk_permit_key__order
    references qt001_cp.permit_order,
  kid text not null constraint uq_permit_key__kid unique,
  n text not null constraint ck_permit_key__n check (octet_length(qt001_cp.base64url_decode(n)) = 256),
  sealed bytea not null constraint ck_permit_key__sealed check (octet_length(sealed) = 704),
  made_at timestamptz not null default clock_timestamp(),
  constraint ck_permit_key__kid check (kid = qt001_cp.rfc7638_thumbprint(n, 'AQAB'))
);
comment on table qt001_cp.permit_key is
  'The key pairs that sign permits. No login reads it; the gate''s owner reads what verifiers are told, and only quorate_permit the rest.';
comment on column qt001_cp.permit_key.sealed is
  'The private half: a nonce, the stream-encrypted half, and a MAC, by keys that are made of the sealing key (docs/adr/0026).';

create type qt001_cp.permit_facts as (act_id uuid, environment text, action text, plan text, audience text, change text, packet_sha256 text,
  subjects text[], commit text, repository_id text, run_id text, run_attempt text, issued_at timestamptz, expires_at timestamptz);
comment on type qt001_cp.permit_facts is 'What a permit says, as the gate has it on record; never a caller''s text.';

reset role;

-- A new owner needs the right to create where the table lies, for this moment only.
grant create on schema qt001_cp to quorate_permit;
alter table qt001_cp.permit_key owner to quorate_permit;
revoke create on schema qt001_cp from quorate_permit;

alter default privileges for role quorate_permit revoke execute on functions from public;
