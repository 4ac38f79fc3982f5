-- What was filed when a change was opened, for whoever is shown it before they sign or wait (SEAT-6).

set local role quorate_owner;

create function quorate.filed(p_code text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_subject qt001_cp.activation;
  v_filed jsonb;
begin
  -- The content of a verify is that of the change which it follows.
  select s.* into v_subject from qt001_cp.activation as a
    join qt001_cp.activation as s on s.activation_id = coalesce(a.parent_activation_id, a.activation_id) where a.code = upper(p_code);
  if v_subject.activation_id is null then
    return null;
  end if;
  if quorate.kind_has(quorate.kind_of(v_subject), 'filed') then
    execute format('select quorate.%I($1)', quorate.kind_of(v_subject) || '_filed') into strict v_filed using v_subject.activation_id;
    return v_filed;
  end if;
  return (select jsonb_build_object('document', d.document) from quorate.filed_document(v_subject.activation_id) as d);
end
$$;
comment on function quorate.filed is
  'What was filed with a change: what <kind>_filed answers where its kind has that, else {document}; of a verify, with the change that it '
  'follows. Null for an unknown code.';

reset role;

grant execute on function quorate.filed(text) to quorate_door, cutter_exec, cutter_verify, cutter_deploy;
