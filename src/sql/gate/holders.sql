-- Nobody blocks the ledger for long (PRV-11): a waiting caller names the blocking sessions in one call, and has them ended in another.
-- Must not: end a session within its time, or any session before the record that names it is committed.

set local role quorate_owner;

create function quorate.units_touched(p_activation uuid) returns bigint
  language sql stable
  as $$
    with entry as (
      select e.entry_id, e.root from cutter_governance.decision_backlog_entry as e
      join qt001_cp.activation as a on a.activation_id = p_activation
      where e.entry_id = (quorate.entry_of(a)).entry_id
    ), planned as (
      select b.canonical_address from entry as e join cutter_governance.manifest_envelope as m on m.entry_id = e.entry_id
      join cutter_governance.manifest_unit_block as b on b.envelope_id = m.envelope_id
    ), live as (
      select u.canonical_address from entry as e join public.information_unit as u on u.root = e.root
      join public.unit_version as v on v.version_id = u.anchor_version_id and not v.retired
    )
    select count(*) from planned full join live using (canonical_address)
  $$;
comment on function quorate.units_touched is
  'The units that a change adds, changes, retires or leaves alone: what its cut and its verify work through.';

create function quorate.large_findings(p_activation uuid, p_bytes bigint) returns setof qt001_cp.finding
  language sql stable
  as $$
    select 'PLAN_TOO_LARGE', jsonb_build_object('seconds', h.rehearsal_seconds),
      jsonb_build_object('seconds', t.seconds, 'units', u.units, 'bytes', p_bytes)
    from qt001_cp.hold_limit as h cross join lateral (select quorate.units_touched(p_activation)) as u(units)
    cross join lateral (select ceil(u.units::numeric / h.units_per_second + p_bytes::numeric / h.bytes_per_second)) as t(seconds)
    where t.seconds > h.rehearsal_seconds
  $$;
comment on function quorate.large_findings is
  'Whether a change is too large for an act''s time by the measured rate, before anybody signs; `p_bytes` is its plan''s size.';

create function quorate.slow_findings(p_act qt001_cp.act) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'PLAN_TOO_LARGE', jsonb_build_object('seconds', h.rehearsal_seconds), jsonb_strip_nulls(jsonb_build_object(
      'seconds', t.seconds, 'units', nullif(quorate.units_touched((p_act).activation_id), 0),
      'bytes', (select octet_length(d.document) from qt001_cp.governed_document as d where d.activation_id = (p_act).activation_id)))
    from qt001_cp.hold_limit as h cross join (select ceil(extract(epoch from clock_timestamp() - (p_act).started_at))) as t(seconds)
    where t.seconds > h.rehearsal_seconds
  $$;
comment on function quorate.slow_findings is
  'Whether a change is too large for an act''s time by how long its rehearsal took on this very server.';
create trigger session_ending_append_only before update or delete on qt001_cp.session_ending
  for each row execute function quorate.refuse_change();
create trigger session_ending_no_truncate before truncate on qt001_cp.session_ending
  for each statement execute function quorate.refuse_change();
grant select on qt001_cp.hold_limit, qt001_cp.session_ending, qt001_cp.ledger_taken to quorate_ender;
grant execute on function quorate.gate_schemas() to quorate_ender;
grant create on schema quorate to quorate_ender;

set local role quorate_ender;

create function quorate.holders()
  returns table (pid integer, backend_start timestamptz, login name, state text, seconds integer, held jsonb, limit_seconds integer,
    may_end boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  -- Within a transaction pg_stat_activity shows the first look's sessions: clear that, to decide on the present ones.
  perform pg_stat_clear_snapshot();
  return query
    with limits as (
      select * from qt001_cp.hold_limit
    ), session as (
      select a.*, r.rolconnlimit, pg_has_role(a.usesysid, 'usage') and exists (
          select from pg_auth_members as m where m.roleid = a.usesysid and m.member = 'quorate_ender'::regrole) as ours,
        count(*) over (partition by a.usesysid) as of_login
      from pg_stat_activity as a
      join pg_roles as r on r.oid = a.usesysid
      -- Of a session of another role show pid and role only.
      where coalesce(a.backend_type, 'client backend') = 'client backend'
    ), locked as (
      -- A session that only reads blocks nothing but an installation, and the installer can end readers itself.
      select l.pid, jsonb_agg(distinct l.relation::regclass::text) as tables,
        bool_or(l.relation = 'qt001_cp.ledger'::regclass and l.mode = 'ExclusiveLock') as alone,
        -- Taking back the logins of runs that are over needs no proof, and is done in a moment (RUN-6).
        bool_or(n.nspname = 'cutter_governance' and c.relname = 'run_login')
          and not bool_or(l.relation = 'qt001_cp.proof'::regclass) as unproven
      from pg_locks as l join pg_class as c on c.oid = l.relation join pg_namespace as n on n.oid = c.relnamespace
      where l.locktype = 'relation' and l.granted and l.mode <> 'AccessShareLock' and c.relkind in ('r', 'p')
        and l.database in (0, (select d.oid from pg_database as d where d.datname = current_database()))
        -- A login may change its own password and settings, and so hold the very rows that replace them.
        and ((n.nspname = any (quorate.gate_schemas()) or n.nspname = 'pg_catalog') or n.nspname = 'public'
          and c.relname in ('information_unit', 'unit_version'))
      group by l.pid
    ), holder as (
      -- A session that never sends the Sync after its call is not idle by its state; it waits for its client all the same.
      select s.pid, s.backend_start, s.usename, s.state, s.ours, k.tables as held,
        floor(extract(epoch from clock_timestamp() - v.since))::integer as seconds,
        case when s.state like 'idle in transaction%' or s.wait_event_type = 'Client' or k.unproven then m.idle_seconds
          else m.act_seconds end
          -- A session that waits for a table is blocked itself: end those it waits for first.
          + case when s.wait_event_type = 'Lock' and s.wait_event = 'relation' then 10 else 0 end as limit_seconds
      from session as s join locked as k on k.pid = s.pid cross join limits as m
      -- The holder of the exclusive lock may have waited for it all its time. Without a record of when it got the lock, count from now.
      cross join lateral (select case when not k.alone then s.xact_start when t.at >= s.xact_start then t.at else clock_timestamp() end
        from (select to_timestamp(last_value / 1000000.0) as at from qt001_cp.ledger_taken) as t) as v(since)
      union all
      -- Every connection of a login is taken. End idle ones, those whose statement runs longer than an act may,
      -- and those that are older than any job although they work now and then. A session with a lock gave a proof: see above.
      select s.pid, s.backend_start, s.usename, s.state, s.ours,
        to_jsonb(format('1 of the %s connections of %s', s.rolconnlimit, s.usename)),
        floor(extract(epoch from clock_timestamp() - v.since))::integer, v.most
      from session as s cross join limits as m
      cross join lateral (values
        (case s.state when 'active' then s.query_start else s.state_change end, case s.state when 'active' then m.act_seconds
          else m.spare_seconds end),
        (s.backend_start, 3 * m.act_seconds)) as v(since, most)
      where not exists (select from locked as k where k.pid = s.pid) and s.rolconnlimit >= 0 and s.of_login >= s.rolconnlimit
    )
    select distinct on (h.pid) h.pid, h.backend_start, h.usename, h.state, h.seconds, h.held, h.limit_seconds,
      coalesce(h.ours and h.seconds >= h.limit_seconds, false)
    from holder as h where h.pid <> pg_backend_pid() order by h.pid, h.limit_seconds - h.seconds;
end
$$;
comment on function quorate.holders is
  'Sessions that hold a lock on a table of the gate or of the catalogue, and those of a login that is full. One on the gate is taken '
  'after a proof only, but by quorate.take_back_logins. What may be ended: a session of the gate''s logins beyond its time.';

create function quorate.end_sessions(p_named uuid[]) returns table (ending_id uuid, ended boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_there jsonb;
  v_patience timestamptz := clock_timestamp() + interval '5 seconds';
begin
  -- A record of this very transaction does not count: a rollback would remove it.
  -- Look again at all of them at once: the same sessions, still blocking, still beyond their time. After the first one its login is not
  -- full.
  with asked as (
    select distinct n.id, e.pid, e.backend_start,
      (pg_xact_status(e.asked_xid) = 'committed' and e.asked_at > clock_timestamp() - interval '60 seconds') is true as on_record
    from unnest(p_named) as n(id) left join qt001_cp.session_ending as e on e.ending_id = n.id and e.step = 'named'
  ), beyond as materialized (
    select h.pid, h.backend_start from quorate.holders() as h where h.may_end
      and exists (select from asked as a where a.on_record and a.pid = h.pid)
  )
  select jsonb_agg(jsonb_build_object('id', a.id, 'pid', b.pid, 'start', b.backend_start, 'on_record', a.on_record, 'sent', case
    when a.on_record and b.pid is not null then pg_terminate_backend(b.pid) else false end))
  into v_there from asked as a left join beyond as b on b.pid = a.pid and b.backend_start = a.backend_start;
  loop
    perform pg_stat_clear_snapshot();
    return query
      select (t ->> 'id')::uuid, case when (t -> 'on_record')::boolean then (t -> 'sent')::boolean and not exists (
        select from pg_stat_activity as s where s.pid = (t -> 'pid')::integer and s.backend_start = (t ->> 'start')::timestamptz) end
      from jsonb_array_elements(v_there) as t
      where clock_timestamp() > v_patience or not exists (
        select from jsonb_array_elements(v_there) as w join pg_stat_activity as s on s.pid = (w -> 'pid')::integer
          and s.backend_start = (w ->> 'start')::timestamptz where (w -> 'sent')::boolean);
    exit when found or v_there is null;
    perform pg_sleep(0.02);
  end loop;
end
$$;
comment on function quorate.end_sessions is
  'Ends the sessions that committed namings of the last minute name and that still hold others up; null where there is no such naming.';
grant execute on function quorate.holders(), quorate.end_sessions(uuid[]) to quorate_owner;

set local role quorate_owner;

revoke create on schema quorate from quorate_ender;

create function quorate.name_holders() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_holder record;
  v_id uuid;
  v_named uuid[] := '{}';
  v_findings qt001_cp.finding[] := '{}';
begin
  for v_holder in select * from quorate.holders() loop
    if v_holder.may_end then
      -- Named a moment ago, here or on record: do not write it again, or one call could write for ever.
      select e.ending_id into v_id from qt001_cp.session_ending as e
      where e.step = 'named' and e.pid = v_holder.pid and e.backend_start = v_holder.backend_start
        and e.asked_at > clock_timestamp() - interval '30 seconds'
        and (e.asked_xid = pg_current_xact_id_if_assigned() or pg_xact_status(e.asked_xid) = 'committed') limit 1;
      if v_id is null then
        insert into qt001_cp.session_ending (step, pid, backend_start, login, why)
        values ('named', v_holder.pid, v_holder.backend_start, v_holder.login,
          jsonb_build_object('held', v_holder.held, 'state', v_holder.state, 'seconds', v_holder.seconds))
        returning ending_id into v_id;
      end if;
      v_named := v_named || v_id;
    else
      v_findings := v_findings || row('HOLDER_WITHIN_TIME', to_jsonb(v_holder.limit_seconds), jsonb_build_object('pid', v_holder.pid,
        'login', v_holder.login, 'state', v_holder.state, 'seconds', v_holder.seconds, 'held', v_holder.held))::qt001_cp.finding;
    end if;
  end loop;
  return jsonb_build_object('named', to_jsonb(v_named), 'findings', quorate.findings_json(v_findings));
end
$$;
comment on function quorate.name_holders is
  'The first of two calls: puts on record whose sessions hold others up beyond their time, and says who else holds something. {named: '
  '[ids], findings}.';

create function quorate.end_holders(p_named uuid[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_one record;
  v_findings qt001_cp.finding[] := '{}';
  v_all jsonb := '[]';
begin
  for v_one in select * from quorate.end_sessions(p_named) loop
    if v_one.ended is null then
      v_findings := v_findings || row('ENDING_NOT_RECORDED', null, to_jsonb(v_one.ending_id))::qt001_cp.finding;
    elsif v_one.ended then
      insert into qt001_cp.session_ending (step, named_id, pid, backend_start, login, why)
      select 'ended', e.ending_id, e.pid, e.backend_start, e.login, e.why from qt001_cp.session_ending as e
        where e.ending_id = v_one.ending_id;
      v_all := v_all || (select jsonb_build_object('pid', e.pid, 'login', e.login) || e.why
        from qt001_cp.session_ending as e where e.ending_id = v_one.ending_id);
    end if;
  end loop;
  return jsonb_build_object('ended', v_all, 'findings', quorate.findings_json(v_findings));
end
$$;
comment on function quorate.end_holders is
  'The second call, in a transaction of its own: ends what the first named, where that is committed and still holds. {ended: [{pid, '
  'login, held, state, seconds}], findings}.';

reset role;

grant execute on function quorate.name_holders(), quorate.end_holders(uuid[])
  to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_revoke, quorate_migrator;
