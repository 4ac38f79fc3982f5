-- A kind of document for the profile of a team (MAN-11). It has no table of its own: what the ACTIVE set says of it is read where the set
-- is kept, in rows that nobody changes.

set local role quorate_owner;

alter table qt001_cp.code_catalog_item drop constraint ck_code_catalog_item__kind;
alter table qt001_cp.code_catalog_item add constraint ck_code_catalog_item__kind check (kind in (
  'IDENTITY_PROVIDER', 'PRINCIPAL_CLASS', 'AUTHORITY_SCOPE', 'AUTHORITY_ACTION', 'SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT',
  'PRINCIPAL_SEPARATION', 'PRIVILEGE_SET', 'TARGET', 'TEAM_PROFILE'));

reset role;
