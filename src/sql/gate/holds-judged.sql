-- Whether a hold stands, what it covers, and who may lift it (APR-9). The decision and every page that shows a change ask here.
-- Must not: write.

set local role quorate_owner;

do $$
declare
  v_table text;
begin
  foreach v_table in array array['seat_hold', 'seat_hold_join', 'seat_hold_lift', 'seat_hold_end'] loop
    execute format('create trigger %1$s_append_only before update or delete on qt001_cp.%1$I
      for each row execute function quorate.refuse_change()', v_table);
    execute format('create trigger %1$s_no_truncate before truncate on qt001_cp.%1$I
      for each statement execute function quorate.refuse_change()', v_table);
  end loop;
end
$$;

create function quorate.hold_lasts() returns interval
  language sql immutable parallel safe
  return interval '72 hours';
comment on function quorate.hold_lasts is 'How long a hold stands that no second seat joined.';

create function quorate.hold_rests() returns interval
  language sql immutable parallel safe
  return interval '7 days';
comment on function quorate.hold_rests is 'How long whoever held an action cannot hold it again after that hold ended.';

create function quorate.may_hold(p_human uuid, p_action uuid, p_since timestamptz default clock_timestamp()) returns boolean
  language plpgsql volatile
as $$
begin
  -- Who operates an action, and who answers for its login, is none of its seats. Who is suspended stays: one person suspends another
  -- alone, and would lift a hold by it.
  return exists (
    select from qt001_cp.principal_registry as p
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
    join quorate.required_seats(p_action) as r on r.class_item_id = p.principal_class_item_id and r.profile in ('signoff', 'quorum')
    where p.human_identity_id = p_human and quorate.is_current(p.valid_from, p.valid_until, p.revoked_at)
      and quorate.is_current(h.valid_from, h.valid_until, h.revoked_at)
      -- Coming back revives nothing (KEY-2).
      and greatest(p.valid_from, h.valid_from) <= p_since);
end
$$;
comment on function quorate.may_hold is
  'Whether a human is registered for a signoff or quorum seat of an action, and has been without a break since a moment.';

create function quorate.held_action(p_hold qt001_cp.seat_hold) returns uuid
  language sql stable
  as $$
    select coalesce((p_hold).action_item_id,
      (select a.action_item_id from qt001_cp.activation as a where a.activation_id = (p_hold).activation_id))
  $$;
comment on function quorate.held_action is 'The action whose seats a hold is about: the one that is held, or that of the change.';

create function quorate.hold_joined(p_hold qt001_cp.seat_hold) returns uuid[]
  language sql volatile
  as $$
    select coalesce(array_agg(j.joined_by order by j.joined_at), '{}') from qt001_cp.seat_hold_join as j
    where j.hold_id = (p_hold).hold_id and quorate.may_hold(j.joined_by, quorate.held_action(p_hold), j.joined_at)
      and not exists (select from qt001_cp.seat_hold_lift as l where (l.hold_id, l.lifted_by) = (j.hold_id, j.joined_by))
  $$;
comment on function quorate.hold_joined is 'Who joined a hold, still has a seat, and did not take that back.';

create function quorate.hold_ended(p_hold qt001_cp.seat_hold) returns timestamptz
  language plpgsql volatile
as $$
declare
  v_lapses constant timestamptz := (p_hold).placed_at + quorate.hold_lasts();
begin
  return case
    when exists (select from qt001_cp.seat_hold_end as e where e.hold_id = (p_hold).hold_id)
      then (select e.ended_at from qt001_cp.seat_hold_end as e where e.hold_id = (p_hold).hold_id)
    -- Whoever is no longer registered for a seat holds nothing.
    when not quorate.may_hold((p_hold).placed_by, quorate.held_action(p_hold), (p_hold).placed_at)
      then least(clock_timestamp(), v_lapses)
    when clock_timestamp() >= v_lapses and cardinality(quorate.hold_joined(p_hold)) = 0 then v_lapses
  end;
end
$$;
comment on function quorate.hold_ended is
  'Since when a hold stands no longer: it was lifted, its time is over and nobody joined, or whoever placed it lost their seat. Null while '
  'it stands.';

create function quorate.unheld(p_kind text, p_activation qt001_cp.activation, p_human uuid) returns text
  language plpgsql volatile
as $$
declare
  v_code text;
begin
  if quorate.kind_has(p_kind, 'unheld') then
    execute format('select quorate.%I($1, $2)', p_kind || '_unheld') into v_code using p_activation, p_human;
  end if;
  return v_code;
end
$$;
comment on function quorate.unheld is
  'Why a hold of this human holds no change of this kind, or not this one, as a code: what <kind>_unheld(activation, human) says. Null '
  'where it does. A null activation asks for the action as a whole.';

create function quorate.standing_holds(p_activation qt001_cp.activation) returns setof qt001_cp.seat_hold
  language sql volatile
  as $$
    select h.* from qt001_cp.seat_hold as h
    where (h.activation_id = p_activation.activation_id
        -- A hold on an action keeps nobody from taking back what failed its verify: a compensation is held by its own code.
        or h.action_item_id = p_activation.action_item_id and p_activation.compensates_activation_id is null
          -- What was lifted of this change does not come back by a hold on its action.
          and not exists (
            select from qt001_cp.seat_hold as own where own.activation_id = p_activation.activation_id and own.placed_by = h.placed_by
              and quorate.hold_ended(own) is not null))
      and quorate.hold_ended(h) is null
      and quorate.unheld(quorate.kind_of(p_activation), p_activation, h.placed_by) is null
    order by h.placed_at
  $$;
comment on function quorate.standing_holds is 'The holds that keep a change from being carried out now: its own, and those of its action.';

create function quorate.hold_shown(p_hold qt001_cp.seat_hold) returns jsonb
  language sql volatile
  as $$
    select jsonb_strip_nulls(jsonb_build_object('hold', (p_hold).hold_id,
      'on', case when (p_hold).activation_id is not null then 'change' else 'action' end,
      'by', (p_hold).placed_by, 'reason', (p_hold).reason, 'since', quorate.utc_seconds((p_hold).placed_at),
      'until', case when cardinality(j.joined) = 0 then quorate.utc_seconds((p_hold).placed_at + quorate.hold_lasts()) end,
      'joined', case when cardinality(j.joined) > 0 then to_jsonb(j.joined) end))
    from (select quorate.hold_joined(p_hold)) as j(joined)
  $$;
comment on function quorate.hold_shown is
  'A hold for readers: {hold, on: change or action, by, reason, since, until, joined: [human]}; no `until` while a second seat joined.';

create function quorate.hold_findings(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$ select 'ON_HOLD', null::jsonb, quorate.hold_shown(h) from quorate.standing_holds(p_activation) as h $$;
comment on function quorate.hold_findings is 'Which holds keep a change from being carried out now: by whom, why, since and until when.';

create function quorate.hold_notes(p_activation qt001_cp.activation) returns qt001_cp.finding[]
  language sql volatile
  as $$
    select array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.hold_findings(p_activation) as f)
  $$;
comment on function quorate.hold_notes is 'The same for whoever signs: a hold keeps nobody from a seat.';

create function quorate.holds_of(p_activation qt001_cp.activation) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_agg(f.observed), '[]') from quorate.hold_findings(p_activation) as f where p_activation.status = 'open'
  $$;
comment on function quorate.holds_of is 'The standing holds of an open change, as quorate.hold_shown.';

create function quorate.hold_repeated(p_human uuid, p_activation qt001_cp.activation, p_action uuid) returns timestamptz
  language sql volatile
  as $$
    select max(e.ended_at) from qt001_cp.seat_hold as h cross join lateral (select quorate.hold_ended(h)) as e(ended_at)
    where (h.placed_by = p_human or exists (
        select from qt001_cp.seat_hold_join as j where j.hold_id = h.hold_id and j.joined_by = p_human))
      and case
        when p_activation.activation_id is null
          then h.action_item_id = p_action and e.ended_at > clock_timestamp() - quorate.hold_rests()
        -- A hold on an action was one on each change of it that was open by then.
        else h.activation_id = p_activation.activation_id or h.action_item_id = p_action and p_activation.opened_at < e.ended_at
          and p_activation.compensates_activation_id is null
      end and e.ended_at is not null
  $$;
comment on function quorate.hold_repeated is
  'When the last hold of this human ended that was the same: on this change ever, or on this action within hold_rests. Null for none. Who '
  'joined a hold held.';

create function quorate.hold_target_findings(p_activation qt001_cp.activation, p_action uuid, p_human uuid)
  returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from (select coalesce(quorate.kind_of(p_activation), (
        select a.does from qt001_cp.authority_action_manifest as a where a.item_id = p_action and a.active))) as k(kind)
    cross join lateral (values
      ('ACTIVATION_CONSUMED', p_activation.status = 'consumed', null::jsonb, to_jsonb(p_activation.code)),
      ('ACTIVATION_WITHDRAWN', p_activation.status = 'withdrawn', null, to_jsonb(p_activation.code)),
      ('ACTIVATION_EXPIRED', p_activation.status = 'open' and clock_timestamp() >= p_activation.not_after,
        to_jsonb(quorate.utc_seconds(p_activation.not_after)), null),
      ('HOLD_NOT_A_SEAT', not quorate.may_hold(p_human, p_action), (
        select jsonb_agg(distinct r.class) from quorate.required_seats(p_action) as r where r.profile in ('signoff', 'quorum')), null),
      (quorate.unheld(k.kind, p_activation, p_human), quorate.unheld(k.kind, p_activation, p_human) is not null, null, to_jsonb(k.kind)),
      ('HOLD_REPEATED', quorate.hold_repeated(p_human, p_activation, p_action) is not null, null,
        jsonb_build_object('ended', quorate.utc_seconds(quorate.hold_repeated(p_human, p_activation, p_action))))
    ) as f(code, holds, expected, observed)
    where f.holds
  $$;
comment on function quorate.hold_target_findings is 'Why a human may not hold a change or an action, alone or as a second one.';

create function quorate.lifting_classes(p_action uuid, out classes uuid[], out seats integer)
  language sql volatile
  as $$
    with seat as (
      select r.class_item_id, r.profile from quorate.required_seats(p_action) as r where r.profile in ('signoff', 'quorum')
    )
    select coalesce(array_agg(distinct s.class_item_id), '{}'), count(*)::integer from seat as s
    -- Where the policy asks for no quorum, those who sign off are it.
    where s.profile = case when exists (select from seat where profile = 'quorum') then 'quorum' else 'signoff' end
  $$;
comment on function quorate.lifting_classes is 'The classes of an action''s quorum, and how many seats it has.';

create function quorate.hold_lifting(p_hold qt001_cp.seat_hold, out lifted integer, out needed integer, out released boolean)
  language plpgsql volatile
as $$
declare
  v_action constant uuid := quorate.held_action(p_hold);
  v record;
begin
  select * into v from quorate.lifting_classes(v_action);
  with member as (
    select (p_hold).placed_by as human
    union select j.joined_by from qt001_cp.seat_hold_join as j where j.hold_id = (p_hold).hold_id
  ), other as (
    -- Who is suspended counts here and lifts nothing: nobody makes the quorum smaller by suspending.
    select distinct p.human_identity_id as human from qt001_cp.principal_registry as p
    where p.principal_class_item_id = any (v.classes) and quorate.may_hold(p.human_identity_id, v_action)
      and quorate.is_current(p.valid_from, p.valid_until, p.revoked_at) and p.human_identity_id not in (select m.human from member as m)
  )
  select count(*) filter (where exists (
      select from qt001_cp.seat_hold_lift as l where l.hold_id = (p_hold).hold_id and l.lifted_by = o.human
        and exists (select from unnest(v.classes) as c where quorate.active_principal(o.human, c) is not null))),
    greatest(1, least(v.seats, count(*)))
  into lifted, needed from other as o;
  released := cardinality(quorate.hold_joined(p_hold)) = 0 and exists (
    select from qt001_cp.seat_hold_lift as l where l.hold_id = (p_hold).hold_id and l.lifted_by = (p_hold).placed_by);
end
$$;
comment on function quorate.hold_lifting is
  'How many of the action''s quorum said that a hold shall end, without whoever placed or joined it; how many it takes: as many as the '
  'quorum has seats, or all of them where there are fewer; and whether everybody who held took it back.';

reset role;
