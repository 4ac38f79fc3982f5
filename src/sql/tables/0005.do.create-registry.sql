-- Registered humans, their principals, and the issuer's pinned keys (REG-1 to REG-3, KEY-1).

set local role quorate_owner;

create table qt001_cp.human_identity_registry (
  human_identity_id uuid not null default gen_random_uuid() constraint pk_human_identity_registry primary key,
  identity_provider_item_id uuid not null constraint fk_human_identity__identity_provider
    references qt001_cp.code_catalog_item (item_id) on update restrict on delete restrict not deferrable,
  provider_subject_sha256 qt001_cp.sha256 not null,
  identity_evidence_id uuid not null constraint fk_human_identity__evidence
    references qt001_cp.evidence_registry (evidence_id) on update restrict on delete restrict not deferrable,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  constraint uq_human_identity__provider_subject unique (identity_provider_item_id, provider_subject_sha256),
  constraint ck_human_identity__validity check (valid_until > valid_from),
  constraint ck_human_identity__revoked check (revoked_at >= valid_from)
);
create index ix_human_identity__subject on qt001_cp.human_identity_registry (provider_subject_sha256);
comment on column qt001_cp.human_identity_registry.provider_subject_sha256 is
  'sha256 of the provider''s numeric id in decimal: an index, not anonymity; the ids can be guessed (REG-5).';

create table qt001_cp.principal_registry (
  principal_id uuid not null default gen_random_uuid() constraint pk_principal_registry primary key,
  principal_class_item_id uuid not null constraint fk_principal__class
    references qt001_cp.principal_class_manifest (item_id) on update restrict on delete restrict not deferrable,
  auth_db_role name not null constraint uq_principal__auth_db_role unique,
  human_identity_id uuid not null constraint fk_principal__human
    references qt001_cp.human_identity_registry (human_identity_id) on update restrict on delete restrict not deferrable,
  binding_evidence_id uuid not null constraint fk_principal__binding_evidence
    references qt001_cp.evidence_registry (evidence_id) on update restrict on delete restrict not deferrable,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  constraint uq_principal__human_class unique (human_identity_id, principal_class_item_id),
  constraint ck_principal__validity check (valid_until > valid_from),
  constraint ck_principal__revoked check (revoked_at >= valid_from)
);
create index ix_principal__class on qt001_cp.principal_registry (principal_class_item_id);
comment on table qt001_cp.principal_registry is
  'One row per human and class; who needs no login gets a reserved role name that no role bears (REG-2).';

create table qt001_cp.issuer_key (
  kid text not null,
  identity_provider_item_id uuid not null constraint fk_issuer_key__provider references qt001_cp.code_catalog_item (item_id),
  n text not null,
  e text not null constraint ck_issuer_key__e check (e = 'AQAB'),
  modulus numeric not null,
  modulus_bytes integer not null constraint ck_issuer_key__strength check (modulus_bytes >= 256),
  thumbprint text not null,
  evidence_id uuid not null constraint fk_issuer_key__evidence references qt001_cp.evidence_registry,
  added_at timestamptz not null,
  retired_at timestamptz,
  compromised_since timestamptz,
  constraint pk_issuer_key primary key (identity_provider_item_id, kid),
  constraint uq_issuer_key__thumbprint unique (thumbprint),
  constraint ck_issuer_key__modulus check (modulus >= power(2::numeric, 2047)),
  constraint ck_issuer_key__compromised check (compromised_since is null or retired_at is not null)
);
comment on table qt001_cp.issuer_key is 'The issuer''s RSA keys that both verifiers accept, pinned (KEY-1).';
comment on column qt001_cp.issuer_key.thumbprint is 'RFC 7638 thumbprint, base64url.';
comment on column qt001_cp.issuer_key.compromised_since is
  'Since when others may have signed with it: what was verified by it from then on counts for nothing (KEY-2). Null for a key in use, and '
  'for one that was only replaced.';

create table qt001_cp.human_suspension (
  suspension_id uuid not null default gen_random_uuid() constraint pk_human_suspension primary key,
  human_identity_id uuid not null constraint fk_human_suspension__human
    references qt001_cp.human_identity_registry (human_identity_id) on update restrict on delete restrict not deferrable,
  suspended_by uuid not null constraint fk_human_suspension__suspended_by
    references qt001_cp.human_identity_registry (human_identity_id) on update restrict on delete restrict not deferrable,
  proof_id uuid not null,
  suspended_at timestamptz not null default clock_timestamp(),
  constraint ck_human_suspension__somebody_else check (human_identity_id <> suspended_by)
);
create index ix_human_suspension__human on qt001_cp.human_suspension (human_identity_id, suspended_at);
create index ix_human_suspension__suspended_by on qt001_cp.human_suspension (suspended_by);
comment on table qt001_cp.human_suspension is
  'Append-only: who stopped whom, and when. Whether it still holds is told by standing_suspension alone (REG-4).';

create table qt001_cp.suspension_confirmation (
  suspension_id uuid not null constraint pk_suspension_confirmation primary key constraint fk_suspension_confirmation__suspension
    references qt001_cp.human_suspension (suspension_id) on update restrict on delete restrict not deferrable,
  confirmed_by uuid not null constraint fk_suspension_confirmation__confirmed_by
    references qt001_cp.human_identity_registry (human_identity_id) on update restrict on delete restrict not deferrable,
  proof_id uuid not null,
  confirmed_at timestamptz not null default clock_timestamp()
);
create index ix_suspension_confirmation__confirmed_by on qt001_cp.suspension_confirmation (confirmed_by);
comment on table qt001_cp.suspension_confirmation is 'Append-only: the second person who made a suspension a revocation.';

reset role;
