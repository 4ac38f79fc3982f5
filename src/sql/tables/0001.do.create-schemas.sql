-- The gate's schemas. Tables keep the names that other systems know; whatever runs is in the schema quorate, which `src/sql/gate` fills.
create schema qt001_cp authorization quorate_owner;
create schema cutter_governance authorization quorate_owner;
create schema quorate authorization quorate_owner;
comment on schema qt001_cp is 'Control plane: identities, policy, seats, authority, evidence. No login may write a table here.';
comment on schema cutter_governance is 'Lanes and ledger: what is cut, by whose signature, and whether the independent verify agreed.';
comment on schema quorate is
  'All functions of the gate. An installation whose text differs drops and creates them again; no rows are here.';

-- The targets are made in it.
grant usage, create on schema public to quorate_owner;

-- A function is executable by everybody unless its owner's default says otherwise.
alter default privileges for role quorate_owner revoke execute on functions from public;
alter default privileges for role cutter_exec_owner revoke execute on functions from public;
alter default privileges for role cutter_verify_owner revoke execute on functions from public;
alter default privileges for role quorate_ender revoke execute on functions from public;
