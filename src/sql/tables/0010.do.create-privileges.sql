-- Privileges: what the preset expects and what the catalogue says, compared both ways (PRV-2, PRV-3).
-- In scope is docs/privileges.md; what an owner holds on its own object is implied by owning it and not compared.

set local role quorate_owner;

create type qt001_cp.privilege as (grantee text, kind text, object text, column_name text, privilege text);
comment on type qt001_cp.privilege is
  'One fact: a right on an object, an owner, a role''s attribute, a membership, a setting or a default privilege. Empty where a part does '
  'not apply.';

create table qt001_cp.privilege_preset (
  preset text not null,
  grantee text not null,
  kind text not null constraint ck_privilege_preset__kind check (kind in (
    'table', 'column', 'sequence', 'function', 'schema', 'type', 'database', 'owner', 'role', 'member', 'setting', 'default')),
  object text not null default '',
  column_name text not null default '',
  privilege text not null,
  optional boolean not null default false,
  constraint pk_privilege_preset primary key (preset, grantee, kind, object, column_name, privilege)
);
comment on table qt001_cp.privilege_preset is 'What each preset expects, one row a fact; whatever grants something adds its rows.';
comment on column qt001_cp.privilege_preset.optional is
  'May be missing: not every installer can give it. Where it is there it is of the preset.';

reset role;
