-- Which text of the gate was applied (SEAT-1).

set local role quorate_owner;

create function quorate.record_gate(p_digest text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_before text := (select g.digest from quorate_install.gate as g);
begin
  perform quorate.grant_readers();
  if v_before is not null and exists (select from qt001_cp.ledger) then
    perform quorate.raise_epoch();
    perform quorate.append_evidence('GATE_CHANGED', null, jsonb_build_object('from', v_before, 'to', p_digest, 'session_role',
      session_user));
  end if;
  insert into quorate_install.gate (singleton, digest, live_digest, table_functions, applied_at)
    values (true, p_digest, quorate.gate_digest(), quorate.table_functions(), clock_timestamp())
  on conflict (singleton) do update set digest = excluded.digest, live_digest = excluded.live_digest,
    table_functions = excluded.table_functions, applied_at = excluded.applied_at;
end
$$;
comment on function quorate.record_gate is
  'What an installation ends with: which text it applied. In an initialised ledger this adds a link to the chain, and earlier preflights '
  'become stale. Whatever the tables'' owner put on them runs within this function, where nobody can leave the owner''s role (PRV-7).';

reset role;
