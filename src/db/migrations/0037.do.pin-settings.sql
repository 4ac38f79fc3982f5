-- A session may set its time zone, date style and the like as it pleases; no digest and no comparison may depend on it.
-- Nor may it choose for how long a call waits for a lock: who waits is told by whom, and may have them ended (PRV-11).
-- It covers every definer function that is there now: a later migration that makes one ends with the same block.
do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where n.nspname in ('qt001_cp', 'cutter_governance') and p.prosecdef
    order by p.oid::regprocedure::text collate "C"
  loop
    execute pg_catalog.format('alter function %s set timezone = ''UTC'' set datestyle = ''ISO, YMD'' set intervalstyle = ''postgres''
      set standard_conforming_strings = on set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off
      set bytea_output = ''hex'' set extra_float_digits = 1 set lock_timeout = ''10s''', v_function);
  end loop;
end
$$;
