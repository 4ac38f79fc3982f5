-- Who takes lent logins back: an outcome, persons who settle it or stop who started it, and the gate's next call (RUN-6).
-- Must not: keep whoever stops somebody, or wait for whoever takes the same login back.

set local role quorate_owner;

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
    v_told := v_told || coalesce(quorate.take_back_login(v_one.act_id, true) || jsonb_build_object('change', v_one.code), '[]');
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
declare
  v_act uuid;
begin
  for v_act in
    select l.act_id from cutter_governance.run_login as l join qt001_cp.act as t on t.act_id = l.act_id
    join qt001_cp.proof as p on p.proof_id = t.proof_id
    where p.human_identity_id = any (p_humans)
      and not exists (select from cutter_governance.run_login_look as k where k.act_id = l.act_id)
  loop
    begin
      perform quorate.take_back_login(v_act, false);
    exception when query_canceled or others then
      -- Whoever stops somebody is not kept from it; the next call of the gate takes the login back.
      perform quorate.login_not_taken_back(v_act, sqlstate);
    end;
  end loop;
end
$$;
comment on function quorate.take_back_of is
  'Closes the logins of runs that a person started, who is stopped, and ends their sessions. What they left is for the next call to say: '
  'nobody is stopped later because there is much to compare.';

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
