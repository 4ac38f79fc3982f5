-- The row by which a call of a lane is seen to run, also while it waits (GRT-5).

set local role quorate_owner;

create trigger call_gate_append_only before update or delete on cutter_governance.call_gate
  for each row execute function quorate.refuse_change();
create trigger call_gate_no_truncate before truncate on cutter_governance.call_gate
  for each statement execute function quorate.refuse_change();

create function quorate.make_call_gate() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  insert into cutter_governance.call_gate (activation_id) values (new.activation_id);
  return null;
end
$$;
comment on function quorate.make_call_gate is 'Gives every activation its row.';
create trigger activation_call_gate after insert on qt001_cp.activation for each row execute function quorate.make_call_gate();

create function quorate.announce(p_activation uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  -- Lock this before any other row, so that a waiting call is seen too (GRT-5). Always in one mode, by nothing else: the row's xmax is the
  -- transaction that holds it, and who reads back looks whether that still runs, without a lock of its own.
  perform from cutter_governance.call_gate where activation_id = p_activation for no key update;
  -- The caller may have set the constraints to immediate; the rows of a step refer to each other in a circle.
  set constraints all deferred;
end
$$;
comment on function quorate.announce is 'The first lock of a call of a lane or of a governed act, after its proof.';

reset role;
