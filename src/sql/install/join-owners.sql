-- Whoever is no superuser makes things for an owner only as its member: until `leave-owners.sql`, before the same commit (PRV-8).
do $join$
declare
  v_role name;
  v_granted text[] := '{}';
begin
  for v_role in
    select r.rolname from pg_catalog.pg_roles as r
    where r.rolname in ('quorate_owner', 'cutter_exec_owner', 'cutter_verify_owner', 'cutter_deploy_owner', 'quorate_ender',
      'quorate_permit', 'quorate_lender')
      and not (select i.rolsuper from pg_catalog.pg_roles as i where i.rolname = current_user)
  loop
    execute format('grant %I to current_user%s', v_role,
      case when current_setting('server_version_num')::integer >= 160000 then ' with inherit true, set true' else '' end);
    v_granted := v_granted || v_role::text;
  end loop;
  perform set_config('quorate.granted', array_to_string(v_granted, ','), true);
end
$join$;
