-- Creates the gate's roles (PRV-1). Roles belong to the server, so that a second database finds them there.
do $roles$
declare
  v_role record;
begin
  -- A setting of the installer's own would make it a member of the logins for good.
  if current_setting('server_version_num')::integer >= 160000 then
    perform set_config('createrole_self_grant', '', true);
  end if;
  for v_role in
    select * from (values
      ('quorate_owner',       'nologin'),
      ('cutter_exec_owner',   'nologin'),
      ('cutter_verify_owner', 'nologin'),
      ('cutter_deploy_owner', 'nologin'),
      ('cutter_ro',           'nologin'),
      ('quorate_ender',       'nologin'),
      ('quorate_permit',      'nologin'),
      ('quorate_lender',      'nologin'),
      ('cutter_exec',         'login connection limit 2'),
      ('cutter_verify',       'login connection limit 2'),
      ('cutter_deploy',       'login connection limit 2'),
      ('quorate_door',        'login connection limit 20'),
      ('quorate_revoke',      'login connection limit 5'),
      ('quorate_migrator',    'login')
    ) as r(name, attributes)
  loop
    begin
      if not exists (select from pg_catalog.pg_roles where rolname = v_role.name) then
        execute format('create role %I %s', v_role.name, v_role.attributes);
        -- By this a later installation knows that the role is the gate's.
        if v_role.name = 'quorate_migrator' then
          grant quorate_owner to quorate_migrator;
        end if;
      end if;
    exception when duplicate_object or unique_violation then
      null; -- somebody made it at the same moment; whether another installation did, is looked at next
    end;
  end loop;
end
$roles$;
