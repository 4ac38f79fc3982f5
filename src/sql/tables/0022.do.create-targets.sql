-- Targets: what of this database reviewed scripts may write, and the schema where the gate and the targets' roles meet (SQL-2).
-- In it are tables and functions of the gate, which outlive its upgrades, and three functions of each target's own roles.

create schema quorate_targets authorization quorate_owner;
comment on schema quorate_targets is
  'What scripts on other tables need: the effect that triggers record, and of each target the functions that run as its roles.';

set local role quorate_owner;

alter table qt001_cp.code_catalog_item drop constraint ck_code_catalog_item__kind;
alter table qt001_cp.code_catalog_item add constraint ck_code_catalog_item__kind check (kind in (
  'IDENTITY_PROVIDER', 'PRINCIPAL_CLASS', 'AUTHORITY_SCOPE', 'AUTHORITY_ACTION', 'SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT',
  'PRINCIPAL_SEPARATION', 'PRIVILEGE_SET', 'TARGET'));

create table qt001_cp.target_manifest (
  item_id uuid not null constraint pk_target_manifest primary key constraint fk_target_manifest__item
    references qt001_cp.code_catalog_item,
  active boolean not null,
  role name not null,
  reader name not null,
  writes text[] not null,
  reads text[] not null,
  owns text[] not null,
  path text[] not null,
  calls text[] not null,
  constraint ck_target_manifest__two check (role <> reader)
);
comment on table qt001_cp.target_manifest is
  'Where reviewed scripts may write: which role runs them, and exactly what it may do (SQL-2).';
comment on column qt001_cp.target_manifest.role is 'Scripts run as it; it cannot log in and belongs to nobody.';
comment on column qt001_cp.target_manifest.reader is 'Assertions run as it; it may only read.';
comment on column qt001_cp.target_manifest.writes is 'A right and a table: "update billing.accounts". Both roles may read the table too.';
comment on column qt001_cp.target_manifest.reads is 'Tables and views that both roles may read.';
comment on column qt001_cp.target_manifest.owns is
  'Schemas that the role owns, with all that is in them, so that scripts may change their shape.';
comment on column qt001_cp.target_manifest.path is 'Where scripts look for a name without a schema, after pg_catalog.';
comment on column qt001_cp.target_manifest.calls is
  'Functions that scripts may call, as PostgreSQL spells them: "billing.touch(integer)".';

alter table qt001_cp.authority_action_manifest add column targets text[] not null default '{}';
comment on column qt001_cp.authority_action_manifest.targets is 'Which targets the action may write; none where it writes no other tables.';
alter table qt001_cp.privilege_set_manifest add column readers name[] not null default '{}';
comment on column qt001_cp.privilege_set_manifest.readers is
  'Roles of applications that may read governed rows; no login of the gate (PRV-9).';

reset role;
