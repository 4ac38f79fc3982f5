-- The one role that lends logins: it alone has ADMIN on the roles of the policy, lets one log in, and ends that (RUN-6).
-- Must not: take a password. PostgreSQL takes whatever is no verifier for one in clear.

set local role quorate_owner;

grant execute on function quorate.refuse(text, jsonb, jsonb) to quorate_lender;
grant create on schema quorate to quorate_lender;

set local role quorate_lender;

create function quorate.is_verifier(p_verifier text) returns boolean
  language sql immutable
  -- What decodes is not yet base64 of the one form: encoded again it must be the same letters.
  return case when p_verifier ~
      '^SCRAM-SHA-256\$[1-9][0-9]{3,5}:[A-Za-z0-9+/]{22,64}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
    then split_part(split_part(p_verifier, '$', 2), ':', 1)::integer >= 4096
      and (select bool_and(octet_length(t.part) % 4 = 0 and encode(decode(t.part, 'base64'), 'base64') = t.part) from unnest(array[
        split_part(split_part(p_verifier, '$', 2), ':', 2), split_part(split_part(p_verifier, '$', 3), ':', 1),
        split_part(split_part(p_verifier, '$', 3), ':', 2)]) as t(part))
    else false end;
comment on function quorate.is_verifier is
  'Whether a text is SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey, from 4096 iterations on, and nothing else.';

create function quorate.open_login(p_role name, p_verifier text, p_until timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  if quorate.is_verifier(p_verifier) is not true then
    -- What it was instead may be a password.
    perform quorate.refuse('LOGIN_VERIFIER_MALFORMED', to_jsonb('SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey'::text));
  end if;
  if (p_until > clock_timestamp() and p_until < clock_timestamp() + interval '6 days') is not true then
    perform quorate.refuse('RUN_OVERDUE', to_jsonb(p_until));
  end if;
  execute format('alter role %I with login password %L valid until %L connection limit 5', p_role, p_verifier, p_until);
end
$$;
comment on function quorate.open_login is 'Lets a role log in by a verifier until a moment of the next days, with five sessions at most.';

create function quorate.close_login(p_role name) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  perform set_config('lock_timeout', '200ms', true);
  execute format('alter role %I with nologin password null valid until ''-infinity''', p_role);
end
$$;
comment on function quorate.close_login is
  'Lets a role no longer log in, whatever password it gave itself. Its open sessions go on, and may hold the '
  'role''s row: it waits for it a moment.';

create function quorate.reset_login(p_role name) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_database name;
begin
  perform set_config('lock_timeout', '2s', true);
  for v_database in
    select d.datname from pg_db_role_setting as s join pg_roles as r on r.oid = s.setrole
    left join pg_database as d on d.oid = s.setdatabase where r.rolname = p_role
  loop
    execute format('alter role %I %s reset all', p_role, case when v_database is not null then format('in database %I', v_database) end);
  end loop;
end
$$;
comment on function quorate.reset_login is 'Takes back what a role set for its own sessions, in any database. What a superuser set stays.';

create function quorate.end_login_sessions(p_role name, out ended integer, out remaining integer, out hidden integer)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_sent integer[] := '{}';
  v_others integer[] := '{}';
  v_there integer[];
  v_starting integer[];
  v_pid integer;
  v_began timestamptz := clock_timestamp();
begin
  loop
    -- Within a transaction pg_stat_activity shows the first look's sessions.
    perform pg_stat_clear_snapshot();
    v_there := array(select a.pid from pg_stat_activity as a join pg_roles as r on r.oid = a.usesysid
      where r.rolname = p_role and a.pid <> pg_backend_pid());
    -- A session that passed its authentication and is still starting, for minutes if it asks for it (post_auth_delay), has no row yet, or
    -- one without its role. What it has is the lock on its database. Whoever comes after the first look is none that a last look is for.
    v_starting := array(select distinct l.pid from pg_locks as l where l.locktype = 'object' and l.classid = 'pg_database'::regclass
      and l.mode = 'RowExclusiveLock' and l.pid <> pg_backend_pid() and l.pid <> all (v_others) and (v_starting is null
        or l.pid = any (v_starting))
      and not exists (select from pg_stat_activity as a where a.pid = l.pid and a.usesysid is not null));
    exit when v_there = '{}' and v_starting = '{}' or clock_timestamp() > v_began + interval '5 seconds';
    -- Others start within milliseconds, and are left alone.
    for v_pid in select t.pid from unnest(v_there || case when clock_timestamp() > v_began + interval '250 milliseconds' then v_starting
      else '{}' end) as t(pid) where t.pid <> all (v_sent)
    loop
      begin
        perform pg_terminate_backend(v_pid);
        v_sent := v_sent || v_pid;
      exception when insufficient_privilege then
        if v_pid = any (v_there) then
          raise;
        elsif pg_has_role(p_role, 'usage') then
          -- Whoever may end this role's sessions and not this one: it is another's.
          v_others := v_others || v_pid;
        end if;
      end;
    end loop;
    perform pg_sleep(0.02);
  end loop;
  remaining := cardinality(v_there);
  hidden := cardinality(v_starting);
  ended := (select count(distinct t.pid) from unnest(v_sent) as t(pid) where t.pid <> all (v_there || v_starting));
end
$$;
comment on function quorate.end_login_sessions is
  'Ends the sessions of a role, those too that are still starting, and waits five seconds at most: how many; how many are still there; '
  'and how many are still starting that may be its.';

grant execute on function quorate.is_verifier(text), quorate.open_login(name, text, timestamptz), quorate.close_login(name),
  quorate.reset_login(name), quorate.end_login_sessions(name) to quorate_owner;

set local role quorate_owner;

revoke create on schema quorate from quorate_lender;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', f.grantee, f.kind, f.object, f.privilege from (values
  ('quorate_lender', 'role', '', 'NOLOGIN'), ('quorate_lender', 'schema', 'quorate', 'USAGE'),
  ('quorate_lender', 'function', 'quorate.refuse(text,jsonb,jsonb)', 'EXECUTE')
) as f(grantee, kind, object, privilege)
union all
-- Before 16 it could change every role, and lends none.
select 'lanes/1', 'quorate_lender', 'role', '', 'CREATEROLE' where current_setting('server_version_num')::integer >= 160000;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', w.grantee, w.kind, 'quorate.' || f, w.privilege
from unnest(array['is_verifier(text)', 'open_login(name,text,timestamp with time zone)', 'close_login(name)', 'reset_login(name)',
  'end_login_sessions(name)']) as f
cross join (values ('quorate_lender', 'owner', 'function'), ('quorate_owner', 'function', 'EXECUTE')) as w(grantee, kind, privilege);

create function quorate.lender_privileges() returns setof qt001_cp.privilege
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select 'quorate_lender', 'member', r.rolname::text, '', p.privilege from pg_roles as r cross join (values ('MEMBER'), ('ADMIN'))
      as p(privilege)
    where current_setting('server_version_num')::integer >= 160000
      and exists (select from qt001_cp.authority_action_manifest as a where a.active and r.rolname = any (a.temporary_logins))
  $$;
comment on function quorate.lender_privileges is
  'What a database administrator gives to quorate_lender: the roles of the policy in force that actions may lend, where they are there.';

reset role;
