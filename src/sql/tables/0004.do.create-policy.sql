-- Policy sets: the reviewed bytes, what each set says of its items, and the ACTIVE set's statements as typed rows (MAN-1, MAN-7).

set local role quorate_owner;

create table qt001_cp.manifest_set (
  manifest_set_id uuid not null default gen_random_uuid() constraint pk_manifest_set primary key,
  digest qt001_cp.sha256 not null constraint uq_manifest_set__digest unique,
  environment text not null,
  bytes text not null,
  status text not null constraint ck_manifest_set__status check (status in ('PROPOSED', 'ACTIVE', 'RETIRED')),
  activated_at timestamptz,
  retired_at timestamptz,
  constraint ck_manifest_set__digest_is_of_bytes check (digest = qt001_cp.sha256_hex(bytes))
);
comment on table qt001_cp.manifest_set is 'Expanded policy sets, as the exact bytes that were hashed; never re-canonicalised here (MAN-6).';
create unique index uq_manifest_set__one_active on qt001_cp.manifest_set ((true)) where status = 'ACTIVE';

create table qt001_cp.manifest_set_entry (
  manifest_set_id uuid not null constraint fk_manifest_set_entry__set references qt001_cp.manifest_set,
  item_id uuid not null constraint fk_manifest_set_entry__item references qt001_cp.code_catalog_item,
  spec jsonb not null,
  constraint pk_manifest_set_entry primary key (manifest_set_id, item_id)
);
comment on table qt001_cp.manifest_set_entry is 'What each set says of each item; history stays.';

create table qt001_cp.identity_provider_manifest (
  item_id uuid not null constraint pk_identity_provider_manifest primary key constraint fk_identity_provider_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  issuer text not null,
  server text not null,
  repository text not null,
  claims jsonb not null constraint ck_identity_provider_manifest__claims check (jsonb_typeof(claims) = 'object'
    and not jsonb_path_exists(claims, 'strict $.* ? (@.type() != "string" && @.type() != "null")', silent => true))
);
comment on column qt001_cp.identity_provider_manifest.claims is
  'What every token of it says: claim to exact text, null for a claim that must be absent (ID-5).';
comment on column qt001_cp.identity_provider_manifest.server is
  'The GitHub whose numeric ids these are: the same account under two issuers of one server is one account (ID-11).';

create table qt001_cp.principal_class_manifest (
  item_id uuid not null constraint pk_principal_class_manifest primary key constraint fk_principal_class_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  custodian boolean not null
);
comment on column qt001_cp.principal_class_manifest.custodian is
  'True for the class of the human who answers for a workload''s database login.';

create table qt001_cp.authority_scope_manifest (
  item_id uuid not null constraint pk_authority_scope_manifest primary key constraint fk_authority_scope_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  provider_item_id uuid constraint fk_authority_scope_manifest__provider references qt001_cp.identity_provider_manifest,
  db_role name not null,
  custody text not null constraint ck_authority_scope_manifest__custody check (custody in ('workload', 'personal', 'none')),
  custodian_class_item_id uuid constraint fk_authority_scope_manifest__custodian references qt001_cp.principal_class_manifest,
  claims jsonb not null constraint ck_authority_scope_manifest__claims check (jsonb_typeof(claims) = 'object'
    and not jsonb_path_exists(claims, 'strict $.* ? (@.type() != "string" && @.type() != "null")', silent => true)),
  approval text not null constraint ck_authority_scope_manifest__approval check (approval in ('required', 'none')),
  constraint ck_authority_scope_manifest__custodian check ((custody = 'workload') = (custodian_class_item_id is not null))
);
comment on table qt001_cp.authority_scope_manifest is
  'Which exact workload may use which login; every claim named here is compared for equality (ID-5, ID-10).';
comment on column qt001_cp.authority_scope_manifest.claims is
  'Claim to exact text, null for a claim that must be absent. job_workflow_ref is path@ref of a workflow of the token''s own repository, '
  'without its name; or owner/repository/path@ref of another''s (ID-13).';

create table qt001_cp.authority_action_manifest (
  item_id uuid not null constraint pk_authority_action_manifest primary key constraint fk_authority_action_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  scope_item_id uuid not null constraint fk_authority_action_manifest__scope references qt001_cp.authority_scope_manifest,
  by_class_item_id uuid not null constraint fk_authority_action_manifest__by references qt001_cp.principal_class_manifest,
  does text,
  review_class_item_id uuid constraint fk_authority_action_manifest__review references qt001_cp.principal_class_manifest,
  esign_class_item_id uuid constraint fk_authority_action_manifest__esign references qt001_cp.principal_class_manifest,
  grant_within_seconds integer,
  constraint ck_authority_action_manifest__grant check ((esign_class_item_id is null) = (grant_within_seconds is null))
);
comment on column qt001_cp.authority_action_manifest.does is
  'The kind of change: which functions of the gate carry it out; null where nothing does yet.';
comment on column qt001_cp.authority_action_manifest.grant_within_seconds is
  'Seconds from opening to the grant''s expiry; null where the action needs no grant and consumes its activation.';

create table qt001_cp.signoff_requirement_manifest (
  item_id uuid not null constraint pk_signoff_requirement_manifest primary key constraint fk_signoff_requirement_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  action_item_id uuid not null constraint fk_signoff_requirement_manifest__action references qt001_cp.authority_action_manifest,
  class_item_id uuid not null constraint fk_signoff_requirement_manifest__class references qt001_cp.principal_class_manifest,
  ordinal integer not null,
  assurance text[] not null
);

create table qt001_cp.quorum_requirement_manifest (
  item_id uuid not null constraint pk_quorum_requirement_manifest primary key constraint fk_quorum_requirement_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  action_item_id uuid not null constraint fk_quorum_requirement_manifest__action references qt001_cp.authority_action_manifest,
  class_item_id uuid not null constraint fk_quorum_requirement_manifest__class references qt001_cp.principal_class_manifest,
  ordinal integer not null,
  assurance text[] not null
);
comment on column qt001_cp.signoff_requirement_manifest.assurance is
  'How the seat may be proved: token, seat, or by what the runner reports: api (the environment''s review), review (the pull '
  'request''s) (ID-12).';

create table qt001_cp.principal_separation_manifest (
  item_id uuid not null constraint pk_principal_separation_manifest primary key constraint fk_principal_separation_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  scope text not null constraint ck_principal_separation_manifest__scope check (scope in ('activation', 'change_set')),
  left_class_item_id uuid not null constraint fk_principal_separation_manifest__left references qt001_cp.principal_class_manifest,
  right_class_item_id uuid not null constraint fk_principal_separation_manifest__right references qt001_cp.principal_class_manifest,
  constraint ck_principal_separation_manifest__two check (left_class_item_id <> right_class_item_id)
);
comment on table qt001_cp.principal_separation_manifest is 'Pairs of classes that one human never holds both of, within a scope (SEP-1).';

create table qt001_cp.privilege_set_manifest (
  item_id uuid not null constraint pk_privilege_set_manifest primary key constraint fk_privilege_set_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  preset text not null,
  forbidden_writers text[] not null,
  migrator name not null,
  migrator_class_item_id uuid not null constraint fk_privilege_set_manifest__migrator references qt001_cp.principal_class_manifest
);

reset role;
