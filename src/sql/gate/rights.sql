-- What the gate's roles hold (PRV-1, PRV-2): owners that cannot log in, logins that own nothing and hold EXECUTE only.
-- The installer made them.

-- Every file below says its part of the preset; preset.sql says the rest, and closes it.
set local role quorate_owner;

delete from qt001_cp.privilege_preset;

reset role;

grant quorate_owner, cutter_exec_owner, cutter_verify_owner to quorate_migrator;

-- The gate's logins, whose sessions quorate_ender may end when they block the ledger (PRV-11): it is a member that inherits.
grant cutter_exec, cutter_verify, quorate_door, quorate_revoke to quorate_ender;

alter role cutter_exec set search_path = quorate;

alter role cutter_verify set search_path = quorate;

-- Defaults: a session may set the first two otherwise, and is ended by others then (PRV-11).
-- Only a superuser can set the third; where the installer is none, `doctor` says so.
do $$
declare
  v_login name;
begin
  foreach v_login in array array['cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_revoke', 'quorate_migrator'] loop
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
revoke all on schema qt001_cp, cutter_governance, quorate from public;

do $$
begin
  execute pg_catalog.format('revoke all on database %I from public', pg_catalog.current_database());
  execute pg_catalog.format('grant connect on database %I to cutter_exec, cutter_verify, quorate_door, quorate_revoke, quorate_migrator',
                            pg_catalog.current_database());
end
$$;
grant usage on schema quorate to cutter_exec_owner, cutter_verify_owner, quorate_ender, cutter_exec, cutter_verify, quorate_door,
  quorate_revoke,
  quorate_migrator;
grant usage on schema qt001_cp, cutter_governance to cutter_exec_owner, cutter_verify_owner;
grant usage on schema qt001_cp to quorate_ender;
grant usage on schema cutter_governance to cutter_ro;

-- Nobody makes large objects (PRV-2). Where the server is managed and this needs more power, it is a warning and a finding of `doctor`.
revoke execute on function pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea) from public;
