-- What the acting logins call: for each lane a preflight and the act, owned by the lane, which alone may write the lane's tables (SIG-2).

set local role quorate_owner;

grant create on schema quorate to cutter_exec_owner, cutter_verify_owner, cutter_deploy_owner;

set local role cutter_exec_owner;

create function quorate.preflight_cut(p_activation uuid, p_observations text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.rehearse('cut', p_activation, p_observations, p_content, p_token) $$;
comment on function quorate.preflight_cut is 'Rehearses a change in the executing lane, DOT-991. Answers as quorate.rehearse.';

create function quorate.cut(p_activation uuid, p_observations text, p_to_sign text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.act('cut', p_activation, p_observations, p_to_sign, p_content, p_token) $$;
comment on function quorate.cut is 'Carries a change out in the executing lane, DOT-991. Answers as quorate.act.';

set local role cutter_verify_owner;

create function quorate.preflight_verify(p_activation uuid, p_observations text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.rehearse('verify', p_activation, p_observations, p_content, p_token) $$;
comment on function quorate.preflight_verify is 'Rehearses a verify in its own lane, DOT-992. Answers as quorate.rehearse.';

create function quorate.verify(p_activation uuid, p_observations text, p_to_sign text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.act('verify', p_activation, p_observations, p_to_sign, p_content, p_token) $$;
comment on function quorate.verify is 'Carries a verify out in its own lane, DOT-992. Answers as quorate.act.';

set local role cutter_deploy_owner;

create function quorate.preflight_run(p_activation uuid, p_observations text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.rehearse('run', p_activation, p_observations, p_content, p_token) $$;
comment on function quorate.preflight_run is 'Rehearses the start of a run in its own lane. Answers as quorate.rehearse.';

create function quorate.run(p_activation uuid, p_observations text, p_to_sign text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.act('run', p_activation, p_observations, p_to_sign, p_content, p_token) $$;
comment on function quorate.run is 'Starts a run in its own lane; what it starts runs after the commit. Answers as quorate.act.';

grant execute on function quorate.preflight_run(uuid, text, text, text), quorate.run(uuid, text, text, text, text) to cutter_deploy;

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner, cutter_verify_owner, cutter_deploy_owner;

create function quorate.preflight_govern(p_activation uuid, p_observations text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.rehearse('govern', p_activation, p_observations, p_content, p_token) $$;
comment on function quorate.preflight_govern is 'Rehearses a change of the gate itself. Answers as quorate.rehearse.';

create function quorate.govern(p_activation uuid, p_observations text, p_to_sign text, p_content text, p_token text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.act('govern', p_activation, p_observations, p_to_sign, p_content, p_token) $$;
comment on function quorate.govern is 'Carries a change of the gate itself out. Answers as quorate.act.';

reset role;

grant execute on function quorate.preflight_govern(uuid, text, text, text), quorate.govern(uuid, text, text, text, text) to quorate_door;
