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
comment on table qt001_cp.principal_registry is 'One row per human and class; who needs no login gets a reserved role name that no role bears (REG-2).';

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
  constraint pk_issuer_key primary key (identity_provider_item_id, kid),
  constraint uq_issuer_key__thumbprint unique (thumbprint),
  constraint ck_issuer_key__modulus check (modulus >= power(2::numeric, 2047))
);
comment on table qt001_cp.issuer_key is 'The issuer''s RSA keys that both verifiers accept, pinned (KEY-1).';
comment on column qt001_cp.issuer_key.thumbprint is 'RFC 7638 thumbprint, base64url.';

create function qt001_cp.is_current(p_from timestamptz, p_until timestamptz, p_revoked timestamptz) returns boolean
  language sql volatile
  return p_revoked is null and clock_timestamp() >= p_from and clock_timestamp() < p_until;
comment on function qt001_cp.is_current is 'Whether a binding holds at this very moment, by the database''s clock (EV-5).';

create function qt001_cp.resolve_human(p_provider uuid, p_subject_sha256 text) returns table (human_identity_id uuid, code text)
  language sql volatile
  as $$
    -- An account is one account of one GitHub, under whichever of its issuers it comes.
    with candidate as (
      select h.* from qt001_cp.human_identity_registry as h
      join qt001_cp.identity_provider_manifest as p on p.item_id = h.identity_provider_item_id
      join qt001_cp.identity_provider_manifest as asked on asked.item_id = p_provider and asked.server = p.server
      where h.provider_subject_sha256 = p_subject_sha256
    )
    select case when count(distinct c.human_identity_id) = 1 then min(c.human_identity_id::text)::uuid end,
      case
        when count(distinct c.human_identity_id) = 0 then 'IDENTITY_UNKNOWN'
        when count(distinct c.human_identity_id) > 1 then 'IDENTITY_SHARED'
        when not bool_or(qt001_cp.is_current(c.valid_from, c.valid_until, c.revoked_at)) then 'IDENTITY_STALE'
      end
    from candidate as c
  $$;
comment on function qt001_cp.resolve_human is 'The registered human of an account, told by the sha256 of the provider''s numeric id; the code is null where exactly one living human is found (ID-11).';

create function qt001_cp.active_principal(p_human uuid, p_class uuid) returns uuid
  language sql volatile
  as $$
    select p.principal_id from qt001_cp.principal_registry as p
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
    join qt001_cp.principal_class_manifest as c on c.item_id = p.principal_class_item_id and c.active
    where p.human_identity_id = p_human and p.principal_class_item_id = p_class
      and qt001_cp.is_current(p.valid_from, p.valid_until, p.revoked_at)
      and qt001_cp.is_current(h.valid_from, h.valid_until, h.revoked_at)
  $$;

reset role;
