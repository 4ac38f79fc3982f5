-- What the gate's roles hold (PRV-1, PRV-2): owners that cannot log in, logins that own nothing and hold EXECUTE only.
-- The installer made them.

-- Every file below says its part of the preset; preset.sql says the rest, and closes it. The table is made anew: a trigger, default or
-- check that its owner put on it would run as whoever installs, who can leave the owner's role again (PRV-7).
set local role quorate_owner;

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
comment on table qt001_cp.privilege_preset is 'What each preset expects, one row a fact; the file that grants something adds its rows.';
comment on column qt001_cp.privilege_preset.optional is
  'May be missing: not every installer can give it. Where it is there it is of the preset.';

reset role;

grant quorate_owner, cutter_exec_owner, cutter_verify_owner, cutter_deploy_owner to quorate_migrator;

-- The gate's logins, whose sessions quorate_ender may end when they block the ledger (PRV-11): it is a member that inherits.
grant cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_revoke to quorate_ender;

-- From 16 on it may change the roles alone of which it has ADMIN (RUN-6); before, every one, so that it may change none there.
do $$
begin
  if pg_catalog.current_setting('server_version_num')::integer >= 160000 then
    alter role quorate_lender createrole;
  end if;
end
$$;

alter role cutter_exec set search_path = quorate;

alter role cutter_verify set search_path = quorate;

alter role cutter_deploy set search_path = quorate;

-- Defaults: a session may set the first two otherwise, and is ended by others then (PRV-11).
-- Only a superuser can set the third; where the installer is none, `doctor` says so.
do $$
declare
  v_login name;
begin
  foreach v_login in array array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke',
    'quorate_migrator'] loop
    execute pg_catalog.format('alter role %I set idle_in_transaction_session_timeout = ''30s''', v_login);
    execute pg_catalog.format('alter role %I set statement_timeout = ''240s''', v_login);
    begin
      execute pg_catalog.format('alter role %I set temp_file_limit = ''1GB''', v_login);
    exception when insufficient_privilege then
      null;
    end;
  end loop;
end
$$;
revoke all on schema public from public;
revoke all on schema qt001_cp, cutter_governance, quorate, quorate_targets from public;

do $$
begin
  execute pg_catalog.format('revoke all on database %I from public', pg_catalog.current_database());
  execute pg_catalog.format('grant connect on database %I to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_revoke, '
    'quorate_migrator', pg_catalog.current_database());
end
$$;
grant usage on schema quorate to cutter_exec_owner, cutter_verify_owner, cutter_deploy_owner, quorate_ender, cutter_exec, cutter_verify,
  cutter_deploy, quorate_door, quorate_revoke, quorate_migrator;
grant usage on schema qt001_cp, cutter_governance, quorate_targets to cutter_exec_owner, cutter_verify_owner;
grant usage on schema qt001_cp, cutter_governance to cutter_deploy_owner;
grant usage on schema qt001_cp, quorate to quorate_permit;
grant usage on schema quorate to quorate_lender;
grant usage on schema qt001_cp to quorate_ender;
grant usage on schema cutter_governance to cutter_ro;

-- Nobody makes large objects (PRV-2). Where the server is managed and this needs more power, it is a warning and a finding of `doctor`.
revoke execute on function pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea) from public;
