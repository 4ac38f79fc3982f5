-- A lent login is taken back: at the outcome, when persons settle it or stop who started it, and by the gate's next call (RUN-6).
-- A role that may no longer log in is one only from the commit on: the look that counts as the last one begins after it.

set local role quorate_owner;

create function quorate.look_at_login(p_login cutter_governance.run_login, out unclean jsonb, out ended integer, out remaining integer)
  language plpgsql volatile
as $$
declare
  v_role name := (p_login).role;
  v_leaves jsonb := (select quorate.planned_login(s.activation_id) -> 'leaves' from cutter_governance.run_start as s
    where s.act_id = (p_login).act_id);
  v_left text[] := '{}';
begin
  ended := 0;
  remaining := 0;
  -- Each by itself: whatever fails is told as left behind, and the rest goes on.
  begin
    perform quorate.close_login(v_role);
  exception when query_canceled or others then
    v_left := v_left || format('login of %I, which was not closed: %s', v_role, sqlstate);
  end;
  begin
    select s.ended, s.remaining into ended, remaining from quorate.end_login_sessions(v_role) as s;
    if remaining > 0 then
      v_left := v_left || format('sessions of %I', v_role);
    end if;
  exception when query_canceled or others then
    remaining := 1;
    v_left := v_left || format('sessions of %I, which were not ended: %s', v_role, sqlstate);
  end;
  begin
    v_left := v_left || array(select format('prepared transaction %L of %I', x.gid, v_role) from pg_prepared_xacts as x
        where x.owner = v_role)
      || array(select t.words from quorate.catalogue_left((p_login).catalogue, quorate.catalogue_kept(v_role)) as t(words)
        where not coalesce(v_leaves ? t.words, false));
  exception when query_canceled or others then
    v_left := v_left || format('the catalogue, which was not compared: %s', sqlstate);
  end;
  begin
    perform quorate.reset_login(v_role);
  exception when query_canceled or others then
    v_left := v_left || format('settings of %I, which were not reset: %s', v_role, sqlstate);
  end;
  unclean := (select coalesce(jsonb_agg(distinct t.words order by t.words), '[]') from unnest(v_left) as t(words));
end
$$;
comment on function quorate.look_at_login is
  'Closes a lent login, ends its sessions, says what it left behind that its plan does not name, and resets its settings. Never fails.';

create function quorate.take_back_login(p_act uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_login cutter_governance.run_login;
  v_was_closed boolean;
  v_look record;
begin
  select * into v_login from cutter_governance.run_login as l where l.act_id = p_act for no key update;
  if v_login.act_id is null or exists (select from cutter_governance.run_login_look as k where k.act_id = p_act and k.is_last)
    -- The role is another run's by now, and whoever lent it anew has looked.
    or exists (select from cutter_governance.run_login as n where n.role = v_login.role and n.lent_at > v_login.lent_at) then
    return null;
  end if;
  v_was_closed := exists (select from cutter_governance.run_login_look as k where k.act_id = p_act
      and pg_xact_status(k.looked_xid) = 'committed')
    and not exists (select from pg_roles as r where r.rolname = v_login.role and r.rolcanlogin);
  select * into v_look from quorate.look_at_login(v_login);
  insert into cutter_governance.run_login_look (act_id, ended, unclean, is_last) values (p_act, v_look.ended, v_look.unclean,
    v_was_closed and v_look.remaining = 0);
  return jsonb_build_object('role', v_login.role, 'ended', v_look.ended, 'unclean', v_look.unclean);
end
$$;
comment on function quorate.take_back_login is
  'Takes back what was lent to a run: {role, ended, unclean}; null where nothing was, or where it is done. Committed, and asked again, it '
  'looks for a session that came in before the commit.';

create function quorate.overdue_logins(p_role name) returns setof uuid
  language sql volatile
  as $$
    select l.act_id from cutter_governance.run_login as l join cutter_governance.run_start as s on s.act_id = l.act_id
    where (p_role is null or l.role = p_role)
      and not exists (select from cutter_governance.run_login_look as k where k.act_id = l.act_id and k.is_last)
      and not exists (select from cutter_governance.run_login as n where n.role = l.role and n.lent_at > l.lent_at)
      and (s.deadline <= clock_timestamp() or exists (select from cutter_governance.run_outcome as o where o.act_id = l.act_id)
        or exists (select from cutter_governance.run_login_look as k where k.act_id = l.act_id))
  $$;
comment on function quorate.overdue_logins is
  'The runs whose login is to be taken back, or looked at for the last time: of one role, or of all.';

create function quorate.take_back_overdue(p_role name default null) returns jsonb
  language plpgsql volatile
as $$
declare
  v_one record;
  v_told jsonb := '[]';
begin
  -- Nothing is locked where nothing is to be done: this is asked without a proof too.
  if not exists (select from quorate.overdue_logins(p_role)) then
    return '[]';
  end if;
  for v_one in
    select l.act_id, a.code from cutter_governance.run_login as l join cutter_governance.run_start as s on s.act_id = l.act_id
    join qt001_cp.activation as a on a.activation_id = s.activation_id where l.act_id in (select quorate.overdue_logins(p_role))
    -- Who takes one of them back already does it alone: this waits for nobody.
    order by l.lent_at for no key update of l skip locked
  loop
    v_told := v_told || coalesce(quorate.take_back_login(v_one.act_id) || jsonb_build_object('change', v_one.code), '[]');
  end loop;
  return v_told;
end
$$;
comment on function quorate.take_back_overdue is
  'Takes back the logins of runs that are over, of one role or of all, and looks once more at those that were: [{role, change, ended, '
  'unclean}, …].';

create function quorate.take_back_of(p_humans uuid[]) returns void
  language plpgsql volatile
as $$
begin
  perform quorate.take_back_login(l.act_id) from cutter_governance.run_login as l join qt001_cp.act as t on t.act_id = l.act_id
  join qt001_cp.proof as p on p.proof_id = t.proof_id
  where p.human_identity_id = any (p_humans)
    and not exists (select from cutter_governance.run_login_look as k where k.act_id = l.act_id);
exception when query_canceled or others then
  null; -- Whoever stops somebody is not kept from it; the next call of the gate takes the login back.
end
$$;
comment on function quorate.take_back_of is 'Takes back the logins of runs that a person started, who is stopped.';

create function quorate.take_back_logins() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  perform quorate.assert_deciding();
  return quorate.take_back_overdue();
end
$$;
comment on function quorate.take_back_logins is
  'What is called once an outcome, a settlement or a suspension is committed: as quorate.take_back_overdue. It needs no proof: it ends '
  'nothing of a run that goes on.';

create function quorate.login_leftovers(p_role name) returns setof text
  language sql stable
  as $$
    with told as (
      select format('%s sessions', count(*)) as words from pg_stat_activity as a where a.usename = p_role having count(*) > 0
      union all
      select format('setting %s', split_part(c, '=', 1)) from pg_db_role_setting as s join pg_roles as o on o.oid = s.setrole
      cross join lateral unnest(s.setconfig) as c where o.rolname = p_role
      union all
      select format('a login of %s, which is over', a.code) from cutter_governance.run_login as l
      join cutter_governance.run_start as s on s.act_id = l.act_id join qt001_cp.activation as a on a.activation_id = s.activation_id
      where l.role = p_role and s.deadline <= clock_timestamp()
        and not exists (select from cutter_governance.run_login_look as k where k.act_id = l.act_id)
    )
    select t.words from told as t
    where not exists (select from cutter_governance.run_login as l join cutter_governance.run_start as s on s.act_id = l.act_id
      where l.role = p_role and s.deadline > clock_timestamp()
        and not exists (select from cutter_governance.run_login_look as k where k.act_id = l.act_id))
  $$;
comment on function quorate.login_leftovers is 'What of a role is there although no run goes on that was lent it.';

create function quorate.login_report() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'findings', quorate.findings_json(array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.lendable_findings(r.role) as f
      union all
      select row('LOGIN_LEFTOVER', null, to_jsonb(t.words))::qt001_cp.finding from quorate.login_leftovers(r.role) as t(words)))
      ) order by r.role), '[]')
    from (select distinct e::name as role from qt001_cp.authority_action_manifest as m cross join lateral unnest(m.temporary_logins) as e
      where m.active) as r
  $$;
comment on function quorate.login_report is
  'For doctor: of each role that may be lent, why it cannot be, and what is left of a run that is over: [{role, findings}, …].';

reset role;

grant execute on function quorate.take_back_logins() to cutter_deploy, quorate_door, quorate_revoke;
grant execute on function quorate.login_report() to quorate_door, quorate_migrator;

set local role quorate_owner;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', f.grantee, 'function', f.object, 'EXECUTE' from (values
  ('cutter_deploy', 'quorate.take_back_logins()'), ('quorate_door', 'quorate.take_back_logins()'),
  ('quorate_revoke', 'quorate.take_back_logins()'),
  ('quorate_door', 'quorate.login_report()'), ('quorate_migrator', 'quorate.login_report()')) as f(grantee, object);

reset role;
