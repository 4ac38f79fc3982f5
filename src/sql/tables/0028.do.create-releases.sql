-- Releases: secrets that a deploy gets once it is started, each sealed to the key of its environment (RUN-5).

set local role quorate_owner;

create table qt001_cp.release_order (
  sealed_sha256 qt001_cp.sha256 not null constraint pk_release_order primary key,
  environment text not null constraint ck_release_order__environment check (
    octet_length(environment) between 1 and 255 and environment !~ '[\x01-\x1f\x7f]'),
  name text not null constraint ck_release_order__name check (name ~ '^[A-Z][A-Z0-9_]{0,62}$'),
  version integer not null constraint ck_release_order__version check (version between 1 and 999999),
  recipient text not null constraint ck_release_order__recipient check (octet_length(qt001_cp.base64url_decode(recipient)) = 32),
  single_use boolean not null,
  evidence_id uuid not null constraint fk_release_order__evidence references qt001_cp.evidence_registry,
  ordered_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  constraint uq_release_order__version unique (environment, name, version)
);
comment on table qt001_cp.release_order is
  'The quorum''s word that these sealed bytes are a version of a secret of one environment of GitHub, and when that ended.';
comment on column qt001_cp.release_order.sealed_sha256 is 'Of the sealed bytes: whoever brings them may put them there, once.';
comment on column qt001_cp.release_order.recipient is
  'The public key that they are sealed to, in base64url; the private half is a secret of that environment.';

create table qt001_cp.release_sealed (
  sealed_sha256 qt001_cp.sha256 not null constraint pk_release_sealed primary key constraint fk_release_sealed__order
    references qt001_cp.release_order,
  sealed bytea not null constraint ck_release_sealed__size check (octet_length(sealed) between 61 and 32828),
  put_at timestamptz not null default clock_timestamp(),
  constraint ck_release_sealed__sha256 check (sealed_sha256 = qt001_cp.sha256_hex(sealed))
);
comment on table qt001_cp.release_sealed is 'Append-only: the sealed bytes that were ordered. No login reads them.';
comment on column qt001_cp.release_sealed.sealed is
  'An X25519 public key for once, a nonce, the encrypted secret and its tag (docs/adr/0027). Nothing here opens it.';

create table cutter_governance.release_grant (
  act_id uuid not null constraint fk_release_grant__act references qt001_cp.act,
  name text not null,
  sealed_sha256 qt001_cp.sha256 not null constraint fk_release_grant__sealed references qt001_cp.release_sealed,
  single_use boolean not null,
  granted_at timestamptz not null default clock_timestamp(),
  constraint pk_release_grant primary key (act_id, name)
);
create index ix_release_grant__sealed on cutter_governance.release_grant (sealed_sha256);
create unique index ux_release_grant__single_use on cutter_governance.release_grant (sealed_sha256) where single_use;
comment on table cutter_governance.release_grant is
  'Append-only: which version of which secret a run was granted. Written with its start, so that handing it out writes nothing.';

reset role;
