-- Privileges: one fact of what a preset expects or of what the catalogue says; they are compared both ways (PRV-2, PRV-3).
-- In scope is docs/privileges.md; what an owner holds on its own object is implied by owning it and not compared.

set local role quorate_owner;

create type qt001_cp.privilege as (grantee text, kind text, object text, column_name text, privilege text);
comment on type qt001_cp.privilege is
  'One fact: a right on an object, an owner, a role''s attribute, a membership, a setting or a default privilege. Empty where a part does '
  'not apply.';

reset role;
