-- One act at a time in a lane: its lease is waited for in line, before anything is decided, and the wait says for whom (GRT-3, PRV-1).
-- Must not: be called before a proof, or wait longer than hold_limit says.

set local role quorate_owner;

create function quorate.lane_holder(p_lane text) returns jsonb
  language sql volatile
  as $$
    -- The lease's row names the transaction that holds it, and that one holds the gate of its change: neither look takes a lock.
    select jsonb_strip_nulls(jsonb_build_object('lane', r.lane, 'change', coalesce(kept.code, now.code),
      'since', quorate.utc_seconds(coalesce(r.acquired_at, now.since))))
    from qt001_cp.dot_iu_runtime_lease as r
    left join (qt001_cp.act as t join qt001_cp.activation as kept on kept.activation_id = t.activation_id) on t.act_id = r.holder_act_id
    left join lateral (
      select a.code, clock_timestamp() - make_interval(secs => h.seconds) as since
      from pg_locks as l join quorate.holders() as h on h.pid = l.pid
      join pg_locks as own on own.pid = l.pid and own.locktype = 'transactionid' and own.mode = 'ExclusiveLock' and own.granted
      join cutter_governance.call_gate as g on g.xmax = own.transactionid
      join qt001_cp.activation as a on a.activation_id = g.activation_id
      where l.locktype = 'transactionid' and l.mode = 'ExclusiveLock' and l.granted and l.transactionid = r.xmax limit 1) as now on true
    where r.lane = p_lane
  $$;
comment on function quorate.lane_holder is
  'Who acts in a lane now, as far as it can be told: {lane, change, since}, the change by its code; null for a lane that no policy names.';

create trigger lane_queue_append_only before update or delete on qt001_cp.lane_queue
  for each row execute function quorate.refuse_change();
create trigger lane_queue_no_truncate before truncate on qt001_cp.lane_queue
  for each statement execute function quorate.refuse_change();

create function quorate.wait_for_lane(p_lane text) returns void
  language plpgsql volatile
as $$
declare
  v_seconds integer := (select h.lane_seconds from qt001_cp.hold_limit as h);
begin
  perform from qt001_cp.lane_queue where lane = p_lane for no key update skip locked;
  if not found then
    -- Told on the waiting connection and before the wait: its login may have no other connection left.
    raise notice using message = 'LANE_BUSY', detail = jsonb_build_array(jsonb_build_object('code', 'LANE_BUSY',
      'expected', v_seconds, 'observed', quorate.lane_holder(p_lane)))::text;
    begin
      perform set_config('lock_timeout', v_seconds || 's', true);
      perform from qt001_cp.lane_queue where lane = p_lane for no key update;
      perform set_config('lock_timeout', '10s', true);
    exception when lock_not_available then
      perform quorate.refuse('LANE_BUSY', to_jsonb(v_seconds), quorate.lane_holder(p_lane));
    end;
  end if;
  -- Not within a block with an exception, which is a transaction of its own: by this row's lock others see who is in front.
  perform from qt001_cp.dot_iu_runtime_lease where lane = p_lane and (holder_act_id is null or held_until is not null) for update;
  -- A run holds its lease beyond its transaction: the decision says until when, and nobody waits. A lane without a row is none of the
  -- policy's.
  if not found then
    perform quorate.refuse('LANE_BUSY', null, coalesce(quorate.lane_holder(p_lane), jsonb_build_object('lane', p_lane)));
  end if;
end
$$;
comment on function quorate.wait_for_lane is
  'One act at a time in a lane: waits in line for its lease, for hold_limit.lane_seconds, and says by a notice for whom; then LANE_BUSY '
  'says it.';

reset role;
