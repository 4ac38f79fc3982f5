-- The passwords of the gate's logins, which the database never sees: that one is being replaced (EV-4).

set local role quorate_owner;

create function quorate.rotate_credential(p_role text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_evidence uuid;
begin
  perform quorate.assert_deciding();
  perform quorate.assert_migrator();
  if p_role is null or p_role <> session_user and not exists (
      select from qt001_cp.authority_scope_manifest as s where s.active and s.db_role = p_role) then
    perform quorate.refuse('DB_LOGIN_UNKNOWN', null, to_jsonb(p_role));
  end if;
  perform quorate.lock_ledger_exclusively();
  perform quorate.raise_epoch();
  v_evidence := quorate.append_evidence('CREDENTIAL_ROTATED', null, jsonb_build_object('role', p_role, 'session_role', session_user));
  return jsonb_build_object('outcome', 'done', 'findings', '[]'::jsonb, 'evidence_id', v_evidence, 'ledger', quorate.head_json());
end
$$;
comment on function quorate.rotate_credential is
  'Records that a login''s credential is being replaced and raises the epoch: the migrator''s to call (EV-4).';

reset role;

grant execute on function quorate.rotate_credential(text) to quorate_migrator;
