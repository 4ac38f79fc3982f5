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
  item_id uuid not null constraint pk_identity_provider_manifest primary key constraint fk_identity_provider_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  issuer text not null,
  server text not null,
  repository text not null,
  repository_id text not null,
  owner_id text not null
);
comment on column qt001_cp.identity_provider_manifest.server is 'The GitHub whose numeric ids these are: the same account under two issuers of one server is one account (ID-11).';

create table qt001_cp.principal_class_manifest (
  item_id uuid not null constraint pk_principal_class_manifest primary key constraint fk_principal_class_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  custodian boolean not null
);
comment on column qt001_cp.principal_class_manifest.custodian is 'True for the class of the human who answers for a workload''s database login.';

create table qt001_cp.authority_scope_manifest (
  item_id uuid not null constraint pk_authority_scope_manifest primary key constraint fk_authority_scope_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  provider_item_id uuid constraint fk_authority_scope_manifest__provider references qt001_cp.identity_provider_manifest,
  db_role name not null,
  custody text not null constraint ck_authority_scope_manifest__custody check (custody in ('workload', 'personal', 'none')),
  custodian_class_item_id uuid constraint fk_authority_scope_manifest__custodian references qt001_cp.principal_class_manifest,
  environment text,
  job_workflow_ref text,
  job_workflow_sha text,
  ref text,
  event_name text,
  runner_environment text,
  approval text not null constraint ck_authority_scope_manifest__approval check (approval in ('required', 'none')),
  constraint ck_authority_scope_manifest__custodian check ((custody = 'workload') = (custodian_class_item_id is not null))
);
comment on table qt001_cp.authority_scope_manifest is 'Which exact workload may use which login; every token claim named here is compared for equality (ID-5, ID-10).';
comment on column qt001_cp.authority_scope_manifest.job_workflow_ref is
  'path@ref of a workflow of the token''s own repository, without its name; or owner/repository/path@ref of another''s (ID-13).';

create table qt001_cp.authority_action_manifest (
  item_id uuid not null constraint pk_authority_action_manifest primary key constraint fk_authority_action_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  scope_item_id uuid not null constraint fk_authority_action_manifest__scope references qt001_cp.authority_scope_manifest,
  by_class_item_id uuid not null constraint fk_authority_action_manifest__by references qt001_cp.principal_class_manifest,
  review_class_item_id uuid constraint fk_authority_action_manifest__review references qt001_cp.principal_class_manifest,
  esign_class_item_id uuid constraint fk_authority_action_manifest__esign references qt001_cp.principal_class_manifest,
  grant_within_seconds integer,
  constraint ck_authority_action_manifest__grant check ((esign_class_item_id is null) = (grant_within_seconds is null))
);
comment on column qt001_cp.authority_action_manifest.grant_within_seconds is 'Seconds from opening to the grant''s expiry; null where the action needs no grant and consumes its activation.';

create table qt001_cp.signoff_requirement_manifest (
  item_id uuid not null constraint pk_signoff_requirement_manifest primary key constraint fk_signoff_requirement_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  action_item_id uuid not null constraint fk_signoff_requirement_manifest__action references qt001_cp.authority_action_manifest,
  class_item_id uuid not null constraint fk_signoff_requirement_manifest__class references qt001_cp.principal_class_manifest,
  ordinal integer not null,
  assurance text[] not null
);
create table qt001_cp.quorum_requirement_manifest (
  item_id uuid not null constraint pk_quorum_requirement_manifest primary key constraint fk_quorum_requirement_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  action_item_id uuid not null constraint fk_quorum_requirement_manifest__action references qt001_cp.authority_action_manifest,
  class_item_id uuid not null constraint fk_quorum_requirement_manifest__class references qt001_cp.principal_class_manifest,
  ordinal integer not null,
  assurance text[] not null
);
comment on column qt001_cp.signoff_requirement_manifest.assurance is 'How the seat may be proved: token, seat, or by what the runner reports: api (the environment''s review), review (the pull request''s) (ID-12).';

create table qt001_cp.principal_separation_manifest (
  item_id uuid not null constraint pk_principal_separation_manifest primary key constraint fk_principal_separation_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  scope text not null constraint ck_principal_separation_manifest__scope check (scope in ('activation', 'change_set')),
  left_class_item_id uuid not null constraint fk_principal_separation_manifest__left references qt001_cp.principal_class_manifest,
  right_class_item_id uuid not null constraint fk_principal_separation_manifest__right references qt001_cp.principal_class_manifest,
  constraint ck_principal_separation_manifest__two check (left_class_item_id <> right_class_item_id)
);
comment on table qt001_cp.principal_separation_manifest is 'Pairs of classes that one human never holds both of, within a scope (SEP-1).';

create table qt001_cp.privilege_set_manifest (
  item_id uuid not null constraint pk_privilege_set_manifest primary key constraint fk_privilege_set_manifest__item references qt001_cp.code_catalog_item,
  active boolean not null,
  preset text not null,
  forbidden_writers text[] not null,
  migrator name not null,
  migrator_class_item_id uuid not null constraint fk_privilege_set_manifest__migrator references qt001_cp.principal_class_manifest
);

create trigger manifest_set_entry_append_only before update or delete on qt001_cp.manifest_set_entry
  for each row execute function qt001_cp.refuse_change();
create trigger manifest_set_entry_no_truncate before truncate on qt001_cp.manifest_set_entry
  for each statement execute function qt001_cp.refuse_change();

create function qt001_cp.item(p_kind text, p_code text) returns uuid
  language sql stable
  return (select item_id from qt001_cp.code_catalog_item where kind = p_kind and code = p_code);
create function qt001_cp.code_of(p_item uuid) returns text
  language sql stable
  return (select code from qt001_cp.code_catalog_item where item_id = p_item);

create function qt001_cp.propose_set(p_environment text, p_bytes text) returns uuid
  language plpgsql volatile
as $$
declare
  v_set uuid;
begin
  insert into qt001_cp.manifest_set (digest, environment, bytes, status)
  values (qt001_cp.sha256_hex(p_bytes), p_environment, p_bytes, 'PROPOSED')
  returning manifest_set_id into v_set;
  insert into qt001_cp.code_catalog_item (kind, code)
  select d ->> 'kind', d #>> '{metadata,name}' from jsonb_array_elements(p_bytes::jsonb) as d
  on conflict on constraint uq_code_catalog_item__kind_code do nothing;
  insert into qt001_cp.manifest_set_entry (manifest_set_id, item_id, spec)
  select v_set, qt001_cp.item(d ->> 'kind', d #>> '{metadata,name}'), d -> 'spec' from jsonb_array_elements(p_bytes::jsonb) as d;
  return v_set;
end
$$;
comment on function qt001_cp.propose_set is 'Stores a set as the exact bytes given and parses those same bytes.';

create function qt001_cp.put_set_in_force(p_set uuid) returns void
  language plpgsql volatile
as $$
begin
  update qt001_cp.manifest_set set status = 'RETIRED', retired_at = clock_timestamp() where status = 'ACTIVE';
  update qt001_cp.manifest_set set status = 'ACTIVE', activated_at = clock_timestamp() where manifest_set_id = p_set;

  update qt001_cp.identity_provider_manifest set active = false where active;
  update qt001_cp.principal_class_manifest set active = false where active;
  update qt001_cp.authority_scope_manifest set active = false where active;
  update qt001_cp.authority_action_manifest set active = false where active;
  update qt001_cp.signoff_requirement_manifest set active = false where active;
  update qt001_cp.quorum_requirement_manifest set active = false where active;
  update qt001_cp.principal_separation_manifest set active = false where active;
  update qt001_cp.privilege_set_manifest set active = false where active;

  insert into qt001_cp.identity_provider_manifest as t
  select e.item_id, true, e.spec ->> 'issuer', e.spec ->> 'server', e.spec ->> 'repository', e.spec ->> 'repository_id', e.spec ->> 'owner_id'
  from qt001_cp.set_entries(p_set, 'IDENTITY_PROVIDER') as e
  on conflict (item_id) do update set active = true, issuer = excluded.issuer, server = excluded.server,
    repository = excluded.repository, repository_id = excluded.repository_id, owner_id = excluded.owner_id;

  insert into qt001_cp.principal_class_manifest as t
  select e.item_id, true, (e.spec ->> 'custodian')::boolean
  from qt001_cp.set_entries(p_set, 'PRINCIPAL_CLASS') as e
  on conflict (item_id) do update set active = true, custodian = excluded.custodian;

  insert into qt001_cp.authority_scope_manifest as t
  select e.item_id, true, qt001_cp.item('IDENTITY_PROVIDER', e.spec ->> 'provider'), e.spec ->> 'db_role', e.spec ->> 'custody',
    qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'custodian'), e.spec ->> 'environment', e.spec ->> 'job_workflow_ref',
    e.spec ->> 'job_workflow_sha',
    e.spec ->> 'ref', e.spec ->> 'event_name', e.spec ->> 'runner_environment', e.spec ->> 'approval'
  from qt001_cp.set_entries(p_set, 'AUTHORITY_SCOPE') as e
  on conflict (item_id) do update set active = true, provider_item_id = excluded.provider_item_id, db_role = excluded.db_role,
    custody = excluded.custody, custodian_class_item_id = excluded.custodian_class_item_id, environment = excluded.environment,
    job_workflow_ref = excluded.job_workflow_ref,
    job_workflow_sha = excluded.job_workflow_sha, ref = excluded.ref, event_name = excluded.event_name,
    runner_environment = excluded.runner_environment, approval = excluded.approval;

  insert into qt001_cp.authority_action_manifest as t
  select e.item_id, true, qt001_cp.item('AUTHORITY_SCOPE', e.spec ->> 'scope'), qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'by'),
    qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'review'), qt001_cp.item('PRINCIPAL_CLASS', e.spec #>> '{grant,esign}'),
    (e.spec #>> '{grant,within_seconds}')::integer
  from qt001_cp.set_entries(p_set, 'AUTHORITY_ACTION') as e
  on conflict (item_id) do update set active = true, scope_item_id = excluded.scope_item_id, by_class_item_id = excluded.by_class_item_id,
    review_class_item_id = excluded.review_class_item_id, esign_class_item_id = excluded.esign_class_item_id,
    grant_within_seconds = excluded.grant_within_seconds;

  insert into qt001_cp.signoff_requirement_manifest as t
  select e.item_id, true, qt001_cp.item('AUTHORITY_ACTION', e.spec ->> 'action'), qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'class'),
    (e.spec ->> 'ordinal')::integer, array(select jsonb_array_elements_text(e.spec -> 'assurance'))
  from qt001_cp.set_entries(p_set, 'SIGNOFF_REQUIREMENT') as e
  on conflict (item_id) do update set active = true, action_item_id = excluded.action_item_id, class_item_id = excluded.class_item_id,
    ordinal = excluded.ordinal, assurance = excluded.assurance;

  insert into qt001_cp.quorum_requirement_manifest as t
  select e.item_id, true, qt001_cp.item('AUTHORITY_ACTION', e.spec ->> 'action'), qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'class'),
    (e.spec ->> 'ordinal')::integer, array(select jsonb_array_elements_text(e.spec -> 'assurance'))
  from qt001_cp.set_entries(p_set, 'QUORUM_REQUIREMENT') as e
  on conflict (item_id) do update set active = true, action_item_id = excluded.action_item_id, class_item_id = excluded.class_item_id,
    ordinal = excluded.ordinal, assurance = excluded.assurance;

  insert into qt001_cp.principal_separation_manifest as t
  select e.item_id, true, e.spec ->> 'scope', qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'left'), qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'right')
  from qt001_cp.set_entries(p_set, 'PRINCIPAL_SEPARATION') as e
  on conflict (item_id) do update set active = true, scope = excluded.scope, left_class_item_id = excluded.left_class_item_id,
    right_class_item_id = excluded.right_class_item_id;

  insert into qt001_cp.privilege_set_manifest as t
  select e.item_id, true, e.spec ->> 'preset', array(select jsonb_array_elements_text(e.spec -> 'forbidden_writers')), e.spec ->> 'migrator',
    qt001_cp.item('PRINCIPAL_CLASS', e.spec ->> 'migrator_custodian')
  from qt001_cp.set_entries(p_set, 'PRIVILEGE_SET') as e
  on conflict (item_id) do update set active = true, preset = excluded.preset, forbidden_writers = excluded.forbidden_writers,
    migrator = excluded.migrator, migrator_class_item_id = excluded.migrator_class_item_id;
end
$$;
comment on function qt001_cp.put_set_in_force is 'Makes a set the ACTIVE one: its statements become the rows that are decided on.';

create function qt001_cp.set_entries(p_set uuid, p_kind text) returns table (item_id uuid, spec jsonb)
  language sql stable
  as $$
    select e.item_id, e.spec from qt001_cp.manifest_set_entry as e
    join qt001_cp.code_catalog_item as i on i.item_id = e.item_id and i.kind = p_kind
    where e.manifest_set_id = p_set
  $$;

reset role;
