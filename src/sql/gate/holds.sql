-- How a seat holds a change or an action, a second one joins, and others lift it: each by a proof of their own (APR-9).
-- A hold on a change takes that change's lock; one on an action takes the ledger alone, since each act of it only shares the ledger.

set local role quorate_owner;

create function quorate.enter_hold(p_purpose text, p_request text, p_fields jsonb, p_token text,
    out request jsonb, out activation qt001_cp.activation, out action uuid, out hold qt001_cp.seat_hold, out proof_id uuid, out human uuid,
    out findings qt001_cp.finding[])
  language plpgsql volatile
as $$
declare
  v_entry record;
begin
  perform quorate.assert_deciding();
  request := quorate.parse_request(p_request);
  perform quorate.require_fields(request, p_fields || '{"environment": "^.{1,255}$", "manifest_digest": "^[0-9a-f]{64}$"}');
  if quorate.is_reason(request -> 'reason') is not true then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('reason'::text));
  end if;
  if p_fields ? 'hold' then
    select * into hold from qt001_cp.seat_hold as h where h.hold_id = (request ->> 'hold')::uuid;
    if hold.hold_id is null then
      perform quorate.refuse('HOLD_UNKNOWN', null, request -> 'hold');
    end if;
    activation.activation_id := hold.activation_id;
    action := quorate.held_action(hold);
  elsif request ? 'change' then
    select a.activation_id into activation.activation_id from qt001_cp.activation as a where a.code = request ->> 'change';
    if activation.activation_id is null then
      perform quorate.refuse('ACTIVATION_UNKNOWN', null, request -> 'change');
    end if;
  else
    action := quorate.item('AUTHORITY_ACTION', request ->> 'action');
    if not exists (select from qt001_cp.authority_action_manifest as a where a.item_id = action and a.active) then
      perform quorate.refuse('ACTION_NOT_PERMITTED', null, request -> 'action');
    end if;
  end if;
  select * into v_entry from quorate.enter_door('signoff', p_purpose, (request ->> 'request_id')::uuid, activation.activation_id,
    request ->> 'not_after', array[qt001_cp.sha256_hex(p_request)], p_token, activation.activation_id is null);
  proof_id := v_entry.proof_id;
  human := v_entry.human;
  -- Read again after the locks.
  select * into activation from qt001_cp.activation as a where a.activation_id = activation.activation_id;
  action := coalesce(action, activation.action_item_id);
  findings := v_entry.findings || array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(request) as f);
end
$$;
comment on function quorate.enter_hold is
  'The first step of each call here: a request {request_id, environment, manifest_digest, reason, not_after} with change or action, or '
  'with hold; its proof, and the locks. Answers with what it is about, as it is after the locks.';

create function quorate.take_seats_back(p_hold qt001_cp.seat_hold, p_human uuid, p_proof uuid) returns void
  language plpgsql volatile
as $$
declare
  v qt001_cp.activation;
begin
  for v in
    select a.* from qt001_cp.activation as a
    where (a.activation_id = (p_hold).activation_id
        or a.action_item_id = (p_hold).action_item_id and a.compensates_activation_id is null) and a.status = 'open'
      and quorate.unheld(quorate.kind_of(a), a, p_human) is null
      and exists (select from quorate.stored_seats(a.activation_id) as s where (s.seat).human = p_human)
  loop
    update qt001_cp.governance_build_authorization as g set sovereign_esign_ref = null, status = 'draft'
    from qt001_cp.approval_requests as r, qt001_cp.quorum_vote as o
    where r.code = g.request_ref and r.activation_id = v.activation_id and o.activation_id = v.activation_id
      and o.withdrawal_proof_id is null and o.human_identity_id = p_human and o.proof_id = g.sovereign_esign_ref;
    update qt001_cp.quorum_vote set withdrawal_proof_id = p_proof
    where activation_id = v.activation_id and human_identity_id = p_human and withdrawal_proof_id is null;
    update qt001_cp.signoff_binding set withdrawal_proof_id = p_proof
    where activation_id = v.activation_id and human_identity_id = p_human and withdrawal_proof_id is null;
    perform quorate.settle_request(v);
  end loop;
end
$$;
comment on function quorate.take_seats_back is
  'Whoever holds no longer stands behind what they signed: their seats of the open changes that are held fall free.';

create function quorate.place_hold(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_findings qt001_cp.finding[];
  v_hold qt001_cp.seat_hold;
  v_request jsonb := quorate.parse_request(p_request);
begin
  if (v_request ? 'change') = (v_request ? 'action') then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('change or action'::text));
  end if;
  select * into v_entry from quorate.enter_hold('hold', p_request, case when v_request ? 'change'
    then '{"change": "^Q-[0-9A-Z]{8}$"}'::jsonb else '{"action": "^[A-Z][A-Z0-9_]{0,62}$"}' end, p_token);
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.hold_target_findings(v_entry.activation, v_entry.action, v_entry.human) as f)
    || array(select row('HOLD_STANDS', null, quorate.hold_shown(h))::qt001_cp.finding from qt001_cp.seat_hold as h
      where (h.activation_id = (v_entry.activation).activation_id or (v_entry.activation).activation_id is null
        and h.action_item_id = v_entry.action) and quorate.hold_ended(h) is null);
  if cardinality(v_findings) = 0 then
    insert into qt001_cp.seat_hold (activation_id, action_item_id, placed_by, reason, proof_id)
    values ((v_entry.activation).activation_id, case when (v_entry.activation).activation_id is null then v_entry.action end, v_entry.human,
      v_request ->> 'reason', v_entry.proof_id) returning * into v_hold;
    perform quorate.take_seats_back(v_hold, v_entry.human, v_entry.proof_id);
  end if;
  return quorate.door_answer('HOLD_PLACED', v_entry.activation, v_entry.proof_id, v_entry.human, v_findings, jsonb_strip_nulls(
    jsonb_build_object('request_id', v_request -> 'request_id', 'action', quorate.code_of(v_entry.action), 'reason', v_request -> 'reason',
      'hold', v_hold.hold_id, 'until', quorate.utc_seconds(v_hold.placed_at + quorate.hold_lasts()))));
end
$$;
comment on function quorate.place_hold is
  'Whoever could fill a signoff or quorum seat puts a change or an action on hold, alone and at once: {request_id, change or action, '
  'reason, environment, manifest_digest, not_after}. Their own seats there fall free. Answers as door_answer, with {action, reason, hold, '
  'until} (APR-9).';

create function quorate.join_hold(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_hold qt001_cp.seat_hold;
  v_findings qt001_cp.finding[];
begin
  select * into v_entry from quorate.enter_hold('hold-join', p_request,
    '{"hold": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}', p_token);
  v_hold := v_entry.hold;
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.hold_target_findings(v_entry.activation, v_entry.action, v_entry.human) as f)
    || array(select row(f.code, null, f.observed)::qt001_cp.finding from (values
      ('HOLD_ENDED', quorate.hold_ended(v_hold) is not null, jsonb_build_object('at', quorate.utc_seconds(quorate.hold_ended(v_hold)))),
      ('HOLD_IS_YOURS', v_hold.placed_by = v_entry.human or exists (select from qt001_cp.seat_hold_join as j
        where (j.hold_id, j.joined_by) = (v_hold.hold_id, v_entry.human)), null),
      ('HOLD_LIFTED_BY_YOU', exists (select from qt001_cp.seat_hold_lift as l
        where (l.hold_id, l.lifted_by) = (v_hold.hold_id, v_entry.human)), null)) as f(code, holds, observed) where f.holds);
  if cardinality(v_findings) = 0 then
    insert into qt001_cp.seat_hold_join (hold_id, joined_by, reason, proof_id)
    values (v_hold.hold_id, v_entry.human, v_entry.request ->> 'reason', v_entry.proof_id);
    perform quorate.take_seats_back(v_hold, v_entry.human, v_entry.proof_id);
  end if;
  return quorate.door_answer('HOLD_JOINED', v_entry.activation, v_entry.proof_id, v_entry.human, v_findings, jsonb_build_object(
    'request_id', v_entry.request -> 'request_id', 'action', quorate.code_of(v_entry.action), 'reason', v_entry.request -> 'reason',
    'hold', v_hold.hold_id));
end
$$;
comment on function quorate.join_hold is
  'A second seat joins a hold, which then does not end by itself, and their own seats fall free: {request_id, hold, reason, environment, '
  'manifest_digest, not_after}. Answers as door_answer, with {action, reason, hold} (APR-9).';

create function quorate.lift_hold(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_hold qt001_cp.seat_hold;
  v_findings qt001_cp.finding[];
  v_lifting record;
  v_said text;
begin
  select * into v_entry from quorate.enter_hold('hold-lift', p_request,
    '{"hold": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}', p_token);
  v_hold := v_entry.hold;
  -- Whoever holds may take that back. Of the others it takes the quorum, by people who have its seats now.
  v_findings := v_entry.findings || array(select row(f.code, null, f.observed)::qt001_cp.finding from (values
      ('HOLD_ENDED', quorate.hold_ended(v_hold) is not null, jsonb_build_object('at', quorate.utc_seconds(quorate.hold_ended(v_hold)))),
      ('HOLD_LIFTED_BY_YOU', exists (select from qt001_cp.seat_hold_lift as l
        where (l.hold_id, l.lifted_by) = (v_hold.hold_id, v_entry.human)), null),
      ('LIFT_NOT_A_SEAT', v_entry.human <> v_hold.placed_by and not exists (select from qt001_cp.seat_hold_join as j
          where (j.hold_id, j.joined_by) = (v_hold.hold_id, v_entry.human))
        and not exists (select from unnest((quorate.lifting_classes(v_entry.action)).classes) as c
          where quorate.active_principal(v_entry.human, c) is not null), null)) as f(code, holds, observed) where f.holds);
  if cardinality(v_findings) = 0 then
    insert into qt001_cp.seat_hold_lift (hold_id, lifted_by, reason, proof_id)
    values (v_hold.hold_id, v_entry.human, v_entry.request ->> 'reason', v_entry.proof_id);
    select * into v_lifting from quorate.hold_lifting(v_hold);
    if v_lifting.released or v_lifting.lifted >= v_lifting.needed then
      v_said := 'yes';
      insert into qt001_cp.seat_hold_end (hold_id, proof_id) values (v_hold.hold_id, v_entry.proof_id);
    else
      v_said := format('not yet: %s of %s', v_lifting.lifted, v_lifting.needed);
    end if;
  end if;
  return quorate.door_answer('HOLD_LIFTED', v_entry.activation, v_entry.proof_id, v_entry.human, v_findings, jsonb_strip_nulls(
    jsonb_build_object('request_id', v_entry.request -> 'request_id', 'action', quorate.code_of(v_entry.action),
      'reason', v_entry.request -> 'reason', 'hold', v_hold.hold_id, 'lifted', v_said)));
end
$$;
comment on function quorate.lift_hold is
  'Somebody says that a hold shall end; it does when hold_lifting is met: {request_id, hold, reason, environment, manifest_digest, '
  'not_after}. Answers as door_answer, with {action, reason, hold, lifted} (APR-9).';

create function quorate.holds() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with standing as (
      select h, l.lifted, l.needed from qt001_cp.seat_hold as h cross join lateral quorate.hold_lifting(h) as l
      left join qt001_cp.activation as a on a.activation_id = h.activation_id
      where quorate.hold_ended(h) is null and (h.activation_id is null or a.status = 'open' and clock_timestamp() < a.not_after)
    )
    select jsonb_build_object('holds', coalesce(jsonb_agg(quorate.hold_shown(s.h) || jsonb_build_object(
        'of', coalesce((select a.code from qt001_cp.activation as a where a.activation_id = (s.h).activation_id),
          quorate.code_of((s.h).action_item_id)),
        'lifted', s.lifted, 'needed', s.needed) order by (s.h).placed_at), '[]'),
      'subjects', quorate.subjects(coalesce(jsonb_agg(jsonb_build_object('human', (s.h).placed_by)), '[]')
        || coalesce((select jsonb_agg(jsonb_build_object('human', j)) from standing as t
          cross join lateral unnest(quorate.hold_joined(t.h)) as j), '[]')))
    from standing as s
  $$;
comment on function quorate.holds is
  'Every hold that stands on something that can still be carried out: {holds: [{of, lifted, needed} with hold_shown], subjects}. `of` is '
  'the change''s code or the action.';

reset role;

grant execute on function quorate.place_hold(text, text), quorate.join_hold(text, text), quorate.lift_hold(text, text) to quorate_door;
grant execute on function quorate.holds() to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_migrator;
