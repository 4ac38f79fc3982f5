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
  compromised_since timestamptz,
  constraint pk_issuer_key primary key (identity_provider_item_id, kid),
  constraint uq_issuer_key__thumbprint unique (thumbprint),
  constraint ck_issuer_key__modulus check (modulus >= power(2::numeric, 2047)),
  constraint ck_issuer_key__compromised check (compromised_since is null or retired_at is not null)
);
comment on table qt001_cp.issuer_key is 'The issuer''s RSA keys that both verifiers accept, pinned (KEY-1).';
comment on column qt001_cp.issuer_key.thumbprint is 'RFC 7638 thumbprint, base64url.';
comment on column qt001_cp.issuer_key.compromised_since is
  'Since when others may have signed with it: what was verified by it from then on counts for nothing (KEY-2). Null for a key in use, and for one that was only replaced.';

create table qt001_cp.human_suspension (
  suspension_id uuid not null default gen_random_uuid() constraint pk_human_suspension primary key,
  human_identity_id uuid not null constraint fk_human_suspension__human
    references qt001_cp.human_identity_registry (human_identity_id) on update restrict on delete restrict not deferrable,
  suspended_by uuid not null constraint fk_human_suspension__suspended_by
    references qt001_cp.human_identity_registry (human_identity_id) on update restrict on delete restrict not deferrable,
  token_use_id uuid not null,
  suspended_at timestamptz not null default clock_timestamp(),
  constraint ck_human_suspension__somebody_else check (human_identity_id <> suspended_by)
);
create index ix_human_suspension__human on qt001_cp.human_suspension (human_identity_id, suspended_at);
create index ix_human_suspension__suspended_by on qt001_cp.human_suspension (suspended_by);
comment on table qt001_cp.human_suspension is 'Append-only: who stopped whom, and when. Whether it still holds is told by standing_suspension alone (REG-4).';
create trigger human_suspension_append_only before update or delete on qt001_cp.human_suspension
  for each row execute function qt001_cp.refuse_change();
create trigger human_suspension_no_truncate before truncate on qt001_cp.human_suspension
  for each statement execute function qt001_cp.refuse_change();

create table qt001_cp.suspension_confirmation (
  suspension_id uuid not null constraint pk_suspension_confirmation primary key constraint fk_suspension_confirmation__suspension
    references qt001_cp.human_suspension (suspension_id) on update restrict on delete restrict not deferrable,
  confirmed_by uuid not null constraint fk_suspension_confirmation__confirmed_by
    references qt001_cp.human_identity_registry (human_identity_id) on update restrict on delete restrict not deferrable,
  token_use_id uuid not null,
  confirmed_at timestamptz not null default clock_timestamp()
);
create index ix_suspension_confirmation__confirmed_by on qt001_cp.suspension_confirmation (confirmed_by);
comment on table qt001_cp.suspension_confirmation is 'Append-only: the second person who made a suspension a revocation.';
create trigger suspension_confirmation_append_only before update or delete on qt001_cp.suspension_confirmation
  for each row execute function qt001_cp.refuse_change();
create trigger suspension_confirmation_no_truncate before truncate on qt001_cp.suspension_confirmation
  for each statement execute function qt001_cp.refuse_change();

create function qt001_cp.suspension_lasts() returns interval
  language sql immutable parallel safe
  return interval '72 hours';
comment on function qt001_cp.suspension_lasts is 'How long a suspension holds that nobody confirms, and how long who confirmed one stops nobody else.';

create function qt001_cp.standing_suspension(p_human uuid) returns qt001_cp.human_suspension
  language sql volatile
  as $$
    select s from qt001_cp.human_suspension as s
    join qt001_cp.human_identity_registry as h on h.human_identity_id = s.human_identity_id
    where s.human_identity_id = p_human and clock_timestamp() < s.suspended_at + qt001_cp.suspension_lasts()
      -- A quorum that restores somebody lets their registration begin anew, which ends every suspension of before.
      and s.suspended_at >= h.valid_from
      and not exists (select from qt001_cp.suspension_confirmation as c where c.suspension_id = s.suspension_id)
      -- Whoever two others have revoked since has no say left: whom they suspended is free.
      and not exists (
        select from qt001_cp.suspension_confirmation as c join qt001_cp.human_suspension as own on own.suspension_id = c.suspension_id
        where own.human_identity_id = s.suspended_by and c.confirmed_at >= s.suspended_at)
    order by s.suspended_at desc limit 1
  $$;
comment on function qt001_cp.standing_suspension is 'The suspension of a human that holds now and that nobody has confirmed; null when there is none (REG-4).';

create function qt001_cp.is_current(p_from timestamptz, p_until timestamptz, p_revoked timestamptz) returns boolean
  language sql volatile
  return p_revoked is null and clock_timestamp() >= p_from and clock_timestamp() < p_until;
comment on function qt001_cp.is_current is 'Whether a binding holds at this very moment, by the database''s clock (EV-5).';

create function qt001_cp.human_state(p_human qt001_cp.human_identity_registry) returns text
  language sql volatile
  return case
    when not qt001_cp.is_current((p_human).valid_from, (p_human).valid_until, (p_human).revoked_at) then 'IDENTITY_STALE'
    when (qt001_cp.standing_suspension((p_human).human_identity_id)).suspension_id is not null then 'IDENTITY_SUSPENDED'
  end;
comment on function qt001_cp.human_state is 'Why a registered human counts for nothing now, as a code; null for a living one. Whoever asks whether somebody lives asks here.';

create function qt001_cp.held_since(p_human uuid, p_class uuid, p_at timestamptz) returns boolean
  language sql volatile
  as $$
    -- Restoring a human, binding again and extending what had ended each move valid_from; a suspension is a break however it ended.
    select exists (
      select from qt001_cp.principal_registry as p
      join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
      where p.human_identity_id = p_human and p.principal_class_item_id = p_class and p.valid_from <= p_at and h.valid_from <= p_at)
    and not exists (
      select from qt001_cp.human_suspension as s where s.human_identity_id = p_human and s.suspended_at >= p_at)
  $$;
comment on function qt001_cp.held_since is 'Whether whoever holds a class now has held it without a break since a moment (KEY-2).';

create function qt001_cp.resolve_human(p_provider uuid, p_subject_sha256 text) returns table (human_identity_id uuid, code text)
  language sql volatile
  as $$
    -- An account is one account of one GitHub, under whichever of its issuers it comes.
    with candidate as (
      select h.human_identity_id, h as registered from qt001_cp.human_identity_registry as h
      join qt001_cp.identity_provider_manifest as p on p.item_id = h.identity_provider_item_id
      join qt001_cp.identity_provider_manifest as asked on asked.item_id = p_provider and asked.server = p.server
      where h.provider_subject_sha256 = p_subject_sha256
    )
    select case when count(distinct c.human_identity_id) = 1 then min(c.human_identity_id::text)::uuid end,
      case
        when count(distinct c.human_identity_id) = 0 then 'IDENTITY_UNKNOWN'
        when count(distinct c.human_identity_id) > 1 then 'IDENTITY_SHARED'
        else max(qt001_cp.human_state(c.registered))
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
      and qt001_cp.human_state(h) is null
  $$;
comment on function qt001_cp.active_principal is 'The principal by which a living human holds a class of the policy in force; null when they do not.';

create function qt001_cp.login_of(p_class uuid) returns name
  language sql stable
  return (select db_role from qt001_cp.authority_scope_manifest where active and custodian_class_item_id = p_class);
comment on function qt001_cp.login_of is 'The database login that the holder of a custodian class answers for; null of any other class (ID-10).';

reset role;
