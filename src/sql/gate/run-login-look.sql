-- One look at a lent login, which takes it back: its sessions end, it is closed, and what it left behind is told (RUN-6).
-- A role that may no longer log in is one only from the commit on: the look that counts as the last one begins after it.

set local role quorate_owner;

create function quorate.told_left(p_left text[]) returns jsonb
  language sql immutable
  as $$
    with told as (
      select t.words, row_number() over (order by t.words) as place from (select distinct w as words from unnest(p_left) as w) as t
    )
    -- The digest keeps who cleared these from having cleared as many others.
    select coalesce(jsonb_agg(t.words order by t.place) filter (where t.place <= 200), '[]')
      || case when count(*) > 200 then jsonb_build_array(format('and %s more, of the digest %s', count(*) - 200,
        left(qt001_cp.sha256_hex(string_agg(t.words, ' ' order by t.place) filter (where t.place > 200)), 16))) else '[]' end
    from told as t
  $$;
comment on function quorate.told_left is 'What was left behind, each once and in order: the first 200, and how many more.';

create function quorate.look_at_login(p_login cutter_governance.run_login, p_compares boolean, out unclean jsonb, out ended integer,
  out remaining integer)
  language plpgsql volatile
as $$
declare
  v_role name := (p_login).role;
  v_leaves jsonb := (select quorate.planned_login(s.activation_id) -> 'leaves' from cutter_governance.run_start as s
    where s.act_id = (p_login).act_id);
  v_patience timestamptz := clock_timestamp() + interval '5 seconds';
  v_is_closed boolean := false;
  v_open record;
  v_catalogue jsonb;
  v_left text[] := '{}';
begin
  ended := 0;
  -- Each by itself: whatever fails is told as left behind, and the rest goes on.
  loop
    begin
      select s.ended, s.remaining, s.hidden into v_open from quorate.end_login_sessions(v_role) as s;
      ended := ended + v_open.ended;
      remaining := v_open.remaining + v_open.hidden;
      if v_is_closed and v_open.remaining > 0 then
        v_left := v_left || format('sessions of %I', v_role);
      end if;
    exception when query_canceled or others then
      remaining := 1;
      v_left := v_left || format('sessions of %I, which were not ended: %s', v_role, sqlstate);
    end;
    -- The last thing is to end who came in until it was closed.
    exit when v_is_closed;
    begin
      perform quorate.close_login(v_role);
      v_is_closed := true;
    exception
      when lock_not_available then
        -- A session of its own changes the role and does not commit. It is ended, and this tries again.
        v_is_closed := clock_timestamp() > v_patience;
        if v_is_closed then
          v_left := v_left || format('login of %I, which was not closed: %s', v_role, sqlstate);
        end if;
      when query_canceled or others then
        v_is_closed := true;
        v_left := v_left || format('login of %I, which was not closed: %s', v_role, sqlstate);
    end;
  end loop;
  if p_compares then
    begin
      v_catalogue := quorate.catalogue_kept(v_role);
      v_left := v_left || array(select format('prepared transaction %L of %I', x.gid, v_role) from pg_prepared_xacts as x
          where x.owner = v_role)
        || case when v_catalogue is null then array['the catalogue, which is too large to be compared']
          else array(select t.words from quorate.catalogue_left((p_login).catalogue, v_catalogue) as t(words)
            where not coalesce(v_leaves ? t.words, false)) end;
    exception when query_canceled or others then
      v_left := v_left || format('the catalogue, which was not compared: %s', sqlstate);
    end;
    begin
      perform quorate.reset_login(v_role);
    exception when query_canceled or others then
      v_left := v_left || format('settings of %I, which were not reset: %s', v_role, sqlstate);
    end;
  end if;
  unclean := quorate.told_left(v_left);
end
$$;
comment on function quorate.look_at_login is
  'Ends the sessions of a lent login and closes it; where asked to, says what it left behind that its plan does not name, and resets its '
  'settings. Never fails. Answers with what is unclean, how many sessions were ended, and how many may still be there.';

create function quorate.take_back_login(p_act uuid, p_compares boolean) returns jsonb
  language plpgsql volatile set lock_timeout = '2s'
as $$
declare
  v_login cutter_governance.run_login;
  v_is_held boolean := false;
  v_was_closed boolean;
  v_look record;
begin
  begin
    select * into v_login from cutter_governance.run_login as l where l.act_id = p_act for no key update;
  exception when lock_not_available then
    -- Somebody takes it back and does not commit. Its sessions end all the same.
    v_is_held := true;
    select * into v_login from cutter_governance.run_login as l where l.act_id = p_act;
  end;
  if v_login.act_id is null or exists (select from cutter_governance.run_login_look as k where k.act_id = p_act and k.is_last)
    -- The role is another run's by now, and whoever lent it anew has looked.
    or exists (select from cutter_governance.run_login as n where n.role = v_login.role and n.lent_at > v_login.lent_at) then
    return null;
  end if;
  v_was_closed := exists (select from cutter_governance.run_login_look as k where k.act_id = p_act
      and pg_xact_status(k.looked_xid) = 'committed')
    and not exists (select from pg_roles as r where r.rolname = v_login.role and r.rolcanlogin);
  select * into v_look from quorate.look_at_login(v_login, p_compares);
  insert into cutter_governance.run_login_look (act_id, ended, unclean, is_last) values (p_act, v_look.ended, v_look.unclean,
    p_compares and v_was_closed and not v_is_held and v_look.remaining = 0);
  return jsonb_build_object('role', v_login.role, 'ended', v_look.ended, 'unclean', v_look.unclean);
end
$$;
comment on function quorate.take_back_login is
  'Takes back what was lent to a run: {role, ended, unclean}; null where nothing was, or where it is done. Committed, and asked again, it '
  'looks for a session that came in before the commit. Without comparing it only closes it and ends its sessions: the next one compares.';

create function quorate.login_not_taken_back(p_act uuid, p_state text) returns jsonb
  language sql volatile
  as $$
    with told as (
      insert into cutter_governance.run_login_look (act_id, ended, unclean, is_last)
      select l.act_id, 0, jsonb_build_array(format('login of %I, which was not taken back: %s', l.role, p_state)), false
      from cutter_governance.run_login as l where l.act_id = p_act
        and not exists (select from cutter_governance.run_login_look as k where k.act_id = p_act and k.is_last)
        and not exists (select from cutter_governance.run_login as n where n.role = l.role and n.lent_at > l.lent_at)
      returning unclean
    )
    select jsonb_build_object('error', p_state, 'unclean', t.unclean) from told as t
  $$;
comment on function quorate.login_not_taken_back is
  'Keeps that taking back a run''s login failed: unclean, and the next call of the gate tries again. {error, unclean}, or null.';

reset role;
