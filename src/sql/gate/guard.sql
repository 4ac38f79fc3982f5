-- The one decision engine: seats, separation, identities, session, freshness. Every function returns findings; none means yes.
-- Preflight, the acting functions and the triggers on the occupant tables all call these same functions (SEP-3).

set local role quorate_owner;

create function quorate.seat_findings(p_activation qt001_cp.activation, p_occupied qt001_cp.occupant[]) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  return query
    -- Both EXCEPT directions, and each occupant's registration, in one statement (SEAT-3).
    with required as (
      select r.class, r.ordinal, r.action, r.scope, r.assurance from quorate.required_seats(p_activation.action_item_id) as r
    ), occupied as (
      select o.* from unnest(p_occupied) as o
    ), missing as (
      select class, ordinal, action, scope from required except select class, ordinal, action, scope from occupied
    ), extra as (
      select class, ordinal, action, scope from occupied except select class, ordinal, action, scope from required
      union
      -- Two people in one seat: EXCEPT compares sets, so count them here.
      select class, ordinal, action, scope from occupied group by class, ordinal, action, scope having count(*) > 1
    ), unregistered as (
      select class, human from occupied where human is not null and class in (select class from required)
      except
      select i.code, p.human_identity_id from qt001_cp.principal_registry as p
      join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
        and quorate.human_state(h) is null
      join qt001_cp.principal_class_manifest as c on c.item_id = p.principal_class_item_id and c.active
      join qt001_cp.code_catalog_item as i on i.item_id = c.item_id
      where quorate.is_current(p.valid_from, p.valid_until, p.revoked_at)
        and p.human_identity_id in (select human from occupied)
    )
    select 'SEAT_MISSING', to_jsonb(format('%s/%s', m.class, m.ordinal)), null::jsonb from missing as m
    union all
    select 'SEAT_EXTRA', null, to_jsonb(format('%s/%s', x.class, x.ordinal)) from extra as x
    union all
    select 'OCCUPANT_NOT_OF_CLASS', to_jsonb(u.class), to_jsonb(u.human) from unregistered as u
    union all
    -- A dispatch and a key are asked for, and one of them is there.
    select case when r.assurance = array['both'] and o.source in ('token', 'seat') then 'SEAT_HALF_PROVED'
        else 'ASSURANCE_NOT_ACCEPTED' end,
      to_jsonb(r.assurance), to_jsonb(format('%s/%s by %s', o.class, o.ordinal, o.source))
    from occupied as o join required as r on (r.class, r.ordinal, r.action, r.scope) = (o.class, o.ordinal, o.action, o.scope)
    where not o.source = any (r.assurance)
    union all
    select 'HUMAN_REPEATED', null, jsonb_build_object('class', o.class, 'human', o.human)
    from occupied as o where o.human is not null group by o.class, o.human having count(*) > 1
    union all
    -- The operator holds only the operator's seat, whether or not a pair says so (SEAT-4).
    select 'OPERATOR_HOLDS_SEAT', null, jsonb_build_object('class', o.class, 'human', o.human)
    from occupied as o
    join qt001_cp.authority_action_manifest as a on a.item_id = p_activation.action_item_id and a.active
    join occupied as op on op.class = quorate.code_of(a.by_class_item_id) and op.source = 'session' and op.human = o.human
    where o.class <> op.class
      -- Of the seats that a session fills, the other one is the custodian's: two people may be too few for that (MAN-11).
      and not (o.source = 'session' and quorate.relaxes('custodian-operates'))
    order by 1, 2, 3;
end
$$;
comment on function quorate.seat_findings is
  'The occupied seats against the required ones: nobody missing, nobody extra, everybody of the class.';

create function quorate.pair_words(p_left text, p_right text, p_scope text) returns text
  language sql immutable parallel safe
  return format('%s and %s are different humans within one %s', p_left, p_right, p_scope);
comment on function quorate.pair_words is 'A rule of separation in words: what a finding about it expects, and by which the tree finds it.';

create function quorate.separation_findings(p_activation qt001_cp.activation, p_occupied qt001_cp.occupant[]) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  return query
    with seated as (
      select 'activation' as scope, o.class, o.human from unnest(p_occupied) as o
      union
      select 'change_set', o.class, o.human from unnest(p_occupied) as o
      union
      -- A cut, its verifies, its compensations and theirs are one change set; the occupants of a change that was carried out no longer
      -- change (SEP-1).
      select 'change_set', o.class, o.human
      from quorate.change_set_family(p_activation) as other cross join lateral quorate.stored_seats(other.activation_id) as s cross
        join lateral (select (s.seat).*) as o
      where other.activation_id <> p_activation.activation_id
        and (other.status = 'consumed' or other.parent_activation_id = p_activation.activation_id)
    )
    select 'SEPARATION_VIOLATED', to_jsonb(quorate.pair_words(l.class, r.class, s.scope)),
      to_jsonb(l.human)
    from qt001_cp.principal_separation_manifest as s
    join qt001_cp.code_catalog_item as lefts on lefts.item_id = s.left_class_item_id
    join qt001_cp.code_catalog_item as rights on rights.item_id = s.right_class_item_id
    join seated as l on l.scope = s.scope and l.class = lefts.code
    join seated as r on r.scope = s.scope and r.class = rights.code and r.human = l.human
    where s.active
    order by 1, 2, 3;
end
$$;
comment on function quorate.separation_findings is
  'Pairs that must differ and do not, within the activation or across a change set (SEP-1, SEP-2).';

create function quorate.separation_drift() returns setof qt001_cp.finding
  language sql volatile
  as $$
    with reviewed as (
      select d #>> '{spec,scope}' as scope, d #>> '{spec,left}' as l, d #>> '{spec,right}' as r
      from qt001_cp.manifest_set as s cross join lateral jsonb_array_elements(s.bytes::jsonb) as d
      where s.status = 'ACTIVE' and d ->> 'kind' = 'PRINCIPAL_SEPARATION'
    ), in_force as (
      select s.scope, l.code, r.code from qt001_cp.principal_separation_manifest as s
      left join qt001_cp.code_catalog_item as l on l.item_id = s.left_class_item_id
      left join qt001_cp.code_catalog_item as r on r.item_id = s.right_class_item_id
      where s.active
    )
    select 'SEPARATION_DRIFT', to_jsonb(format('%s: %s, %s', m.scope, m.l, m.r)), null::jsonb
    from (select * from reviewed except select * from in_force) as m(scope, l, r)
    union all
    select 'SEPARATION_DRIFT', null, to_jsonb(format('%s: %s, %s', x.scope, x.l, x.r))
    from (select * from in_force except select * from reviewed) as x(scope, l, r)
    order by 1, 2, 3
  $$;
comment on function quorate.separation_drift is
  'The pairs in force against the pairs of the ACTIVE set''s reviewed bytes, both ways (SEP-4).';

create function quorate.assert_occupants_differ() returns trigger
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_activation qt001_cp.activation;
  v_stored qt001_cp.occupant[];
begin
  -- Raising the version first makes two concurrent seats queue; the recount is a new statement and sees what the other committed.
  update qt001_cp.activation set version = version + 1 where activation_id = new.activation_id returning * into v_activation;
  if v_activation.status <> 'open' then
    perform quorate.refuse('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status));
  end if;
  -- Leaving a seat breaks no rule, and a fault in another seat must not keep anybody from leaving.
  if new.withdrawal_proof_id is not null then
    return null;
  end if;
  -- Every stored seat, whether or not it still counts: a seat that no longer counts is freed before somebody takes it again.
  v_stored := array(select s.seat from quorate.stored_seats(new.activation_id) as s);
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.separation_findings(v_activation, v_stored) as f
    union all
    select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.seat_findings(v_activation, v_stored) as f
    where f.code not in ('SEAT_MISSING', 'SEAT_HALF_PROVED')));
  return null;
end
$$;
comment on function quorate.assert_occupants_differ is
  'After each seat that is taken: no pair that the policy separates is one human, and no seat is too many or of another class (SEP-3).';
create constraint trigger signoff_binding_differ after insert or update on qt001_cp.signoff_binding
  for each row execute function quorate.assert_occupants_differ();
create constraint trigger quorum_vote_differ after insert or update on qt001_cp.quorum_vote
  for each row execute function quorate.assert_occupants_differ();

reset role;
