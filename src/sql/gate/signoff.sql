-- What people do by a job of their own: they take a seat or leave it (ID-12, SEAT-2).

set local role quorate_owner;

create function quorate.clear_fallen_seats(p_activation qt001_cp.activation, p_proof uuid) returns void
  language plpgsql volatile
as $$
declare
  v_cleared uuid[];
  v_more uuid[];
begin
  -- A seat that fell counts no more, but its row holds the place; it must not lock the change for ever.
  with cleared as (
    update qt001_cp.quorum_vote set withdrawal_proof_id = p_proof
    where activation_id = p_activation.activation_id and withdrawal_proof_id is null
      and quorate.stored_seat_fault(p_activation, required_class_item_id, human_identity_id, proof_id, second_proof_id, seated_at)
        is not null
    returning proof_id
  ) select array_agg(proof_id) into v_cleared from cleared;
  with cleared as (
    update qt001_cp.signoff_binding set withdrawal_proof_id = p_proof
    where activation_id = p_activation.activation_id and withdrawal_proof_id is null
      and quorate.stored_seat_fault(p_activation, required_class_item_id, human_identity_id, proof_id, second_proof_id, seated_at)
        is not null
    returning proof_id
  ) select array_agg(proof_id) into v_more from cleared;
  if v_cleared is not null or v_more is not null then
    update qt001_cp.governance_build_authorization as g set sovereign_esign_ref = null, status = 'draft'
    from qt001_cp.approval_requests as r
    where r.code = g.request_ref and r.activation_id = p_activation.activation_id and g.status in ('draft', 'active')
      and g.sovereign_esign_ref = any (v_cleared || v_more);
    perform quorate.settle_request(p_activation);
  end if;
end
$$;
comment on function quorate.clear_fallen_seats is
  'Frees the seats that fell, for whoever signs next; the rows stay, marked by whose signoff freed them (KEY-2).';

create function quorate.signoff_looked_at() returns jsonb
  language sql immutable parallel safe
  return '[{"check": "content", "codes": ["CONTENT_DRIFT"]},
    {"check": "change", "codes": ["ACTIVATION_CLOSED", "ACTIVATION_EXPIRED", "MANIFEST_DRIFT"]},
    {"check": "seat", "codes": ["SEAT_NOT_REQUIRED", "SEAT_TAKEN", "SEAT_EXTRA", "OCCUPANT_NOT_OF_CLASS", "ASSURANCE_NOT_ACCEPTED",
      "HUMAN_REPEATED", "OPERATOR_HOLDS_SEAT", "SEAT_KEY_TOO_WEAK", "APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE"]},
    {"check": "separation", "codes": ["SEPARATION_VIOLATED"]}]'::jsonb;
comment on function quorate.signoff_looked_at is 'What a signoff looks at, as leaves of check_group.';

create function quorate.signoff(p_activation uuid, p_class text, p_content text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_activation qt001_cp.activation;
  v_action qt001_cp.authority_action_manifest;
  v_grant qt001_cp.governance_build_authorization;
  v_class uuid := quorate.item('PRINCIPAL_CLASS', p_class);
  v_purpose text := 'signoff';
  v_entry record;
  v_seat record;
  v_stored qt001_cp.occupant[];
  v_new qt001_cp.occupant;
  v_findings qt001_cp.finding[];
  v_held record;
  v_source text;
  v_gate text;
begin
  perform quorate.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  select * into v_action from qt001_cp.authority_action_manifest where item_id = v_activation.action_item_id and active;
  if v_activation.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  elsif v_action.item_id is null then
    perform quorate.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(v_activation.action));
  end if;
  -- Whatever its status: what an e-sign covers does not depend on it, and a seat may fall free while the grant is active.
  select g.* into v_grant from qt001_cp.governance_build_authorization as g
    join qt001_cp.approval_requests as r on r.code = g.request_ref and r.activation_id = p_activation order by g.created_at limit 1;
  if v_class is not null and v_class = v_action.esign_class_item_id then
    v_purpose := 'esign'; -- one token is both the seat and the signature over the grant
  end if;
  select * into v_entry from quorate.enter_door('signoff', v_purpose, p_activation, p_activation,
    quorate.utc_seconds(v_activation.not_after),
    quorate.seat_asked(v_activation, p_class, p_content, v_purpose), p_token, false);
  -- Whoever signs read the content for themselves: a seat is for that content only.
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.content_findings(v_activation, p_content) as f);
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if cardinality(v_findings) = 0 and v_activation.status = 'open' then
    perform quorate.clear_fallen_seats(v_activation, v_entry.proof_id);
  end if;
  v_stored := array(select o from quorate.occupants(p_activation) as o);

  if v_activation.status <> 'open' then
    v_findings := v_findings || row('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status))::qt001_cp.finding;
  elsif clock_timestamp() >= v_activation.not_after then
    v_findings := v_findings || row('ACTIVATION_EXPIRED', to_jsonb(quorate.utc_seconds(v_activation.not_after)), null)::qt001_cp.finding;
  end if;
  if v_activation.manifest_digest <> (select digest from qt001_cp.manifest_set where status = 'ACTIVE') then
    v_findings := v_findings || row('MANIFEST_DRIFT', to_jsonb(v_activation.manifest_digest::text), null)::qt001_cp.finding;
  end if;
  v_source := case (select p.sort from qt001_cp.proof as p where p.proof_id = v_entry.proof_id) when 'token' then 'token' else 'seat' end;
  select o.ordinal, o.source, r.assurance = array['both'] and o.source not in ('both', v_source) as completes into v_held
  from unnest(v_stored) as o
  left join quorate.required_seats(v_activation.action_item_id) as r on (r.class, r.ordinal) = (o.class, o.ordinal)
  where o.class = p_class and o.human = v_entry.human order by o.ordinal limit 1;
  if v_held.completes and cardinality(v_findings) = 0 then
    return quorate.complete_seat(v_activation, v_class, v_held.ordinal, v_entry.human, v_entry.proof_id, v_purpose);
  end if;
  -- Who signs again holds the seat already: said, and nothing changes.
  if v_held.ordinal is not null and cardinality(v_findings) = 0 then
    return quorate.door_answer('SIGNOFF_REPEATED', v_activation, v_entry.proof_id, v_entry.human, v_findings,
      jsonb_build_object('class', p_class, 'ordinal', v_held.ordinal, 'purpose', v_purpose, 'notes', quorate.findings_json(
        array[row('SEAT_HELD', null, to_jsonb(format('%s/%s', p_class, v_held.ordinal)))::qt001_cp.finding])),
      quorate.signoff_looked_at());
  end if;
  select s.* into v_seat from quorate.required_seats(v_activation.action_item_id) as s
  where s.class = p_class and s.profile in ('signoff', 'quorum')
  -- A free seat that this proof fills, before one that it does not.
  order by exists (select from unnest(v_stored) as o where o.class = s.class and o.ordinal = s.ordinal),
    s.assurance && array[v_source, 'both'] desc, s.ordinal limit 1;
  if v_seat.class is null then
    v_findings := v_findings || row('SEAT_NOT_REQUIRED', (select jsonb_agg(distinct s.class)
      from quorate.required_seats(v_activation.action_item_id) as s
      where s.profile in ('signoff', 'quorum')), to_jsonb(p_class))::qt001_cp.finding;
  elsif exists (select from unnest(v_stored) as o where o.class = v_seat.class and o.ordinal = v_seat.ordinal) then
    v_findings := v_findings || row('SEAT_TAKEN', null, to_jsonb(p_class))::qt001_cp.finding;
  else
    v_new := row(p_class, v_seat.ordinal, v_seat.action, v_seat.scope, v_entry.human, v_source);
    v_findings := v_findings
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_findings(v_activation, v_stored || v_new)
        as f where f.code not in ('SEAT_MISSING', 'SEAT_HALF_PROVED'))
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_key_findings(v_activation, v_entry.proof_id)
        as f)
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
        from quorate.separation_findings(v_activation, v_stored || v_new) as f);
  end if;
  if cardinality(v_findings) > 0 then
    return quorate.door_answer('SIGNOFF', v_activation, v_entry.proof_id, v_entry.human, v_findings, jsonb_build_object('class', p_class),
      quorate.signoff_looked_at());
  end if;

  if v_seat.profile = 'quorum' then
    insert into qt001_cp.quorum_vote (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id,
      human_identity_id, principal_id, assurance, proof_id)
    values (p_activation, 'quorum', v_class, v_seat.ordinal, v_activation.action_item_id, v_activation.scope_item_id, v_entry.human,
      quorate.active_principal(v_entry.human, v_class), v_source, v_entry.proof_id);
  else
    insert into qt001_cp.signoff_binding (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id,
      scope_item_id, human_identity_id, principal_id, assurance, proof_id)
    values (p_activation, 'signoff', v_class, v_seat.ordinal, v_activation.action_item_id, v_activation.scope_item_id, v_entry.human,
      quorate.active_principal(v_entry.human, v_class), v_source, v_entry.proof_id);
  end if;
  if v_class = v_action.review_class_item_id and quorate.kind_has(quorate.kind_of(v_activation), 'review') then
    execute format('select quorate.%I($1, $2, $3)', quorate.kind_of(v_activation) || '_review')
      using p_activation, v_entry.human, v_entry.proof_id;
  end if;
  if v_purpose = 'esign' then
    update qt001_cp.governance_build_authorization set sovereign_esign_ref = v_entry.proof_id where auth_code = v_grant.auth_code
      and status = 'draft';
  end if;
  perform quorate.settle_request(v_activation);
  v_gate := quorate.gate_digest();
  return quorate.door_answer('SIGNOFF', v_activation, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('class', p_class, 'ordinal', v_seat.ordinal, 'purpose', v_purpose)
      || quorate.half_notes(v_seat.assurance, v_source, format('%s/%s', p_class, v_seat.ordinal))
      -- Whoever signs is told what would block the run; a schema may be put back, as privileges may.
      || quorate.drift_notes(v_activation, v_gate, array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
        from quorate.activation_findings(v_activation, quorate.schema_digest(v_gate)) as f where f.code = 'SCHEMA_DRIFT')
        || quorate.hold_notes(v_activation)),
    quorate.signoff_looked_at());
end
$$;
comment on function quorate.signoff is
  'Seats the human whose own job signed for this packet, this class and the sha256 of the content as that job recomputed it; the ordinal '
  'is the database''s (ID-12, SEAT-5). Drift is told and keeps nobody from a seat (PRV-9).';

create function quorate.settle_request(p_activation qt001_cp.activation) returns void
  language plpgsql volatile
as $$
declare
  v_met boolean := (quorate.judge_seats(p_activation)).quorum_met;
begin
  -- The request is approved while its quorum is exactly met by seats that stand (APR-7).
  update qt001_cp.approval_requests set status = case when v_met then 'approved' else 'open' end,
    approved_at = case when v_met then clock_timestamp() end
  where activation_id = p_activation.activation_id and status in ('open', 'approved') and (status = 'approved') <> v_met;
  -- The last seat makes the grant active; a seat that is left takes that back.
  update qt001_cp.governance_build_authorization as g set status = case when v_met and g.sovereign_esign_ref is not null then 'active'
    else 'draft' end
  from qt001_cp.approval_requests as r
  where r.code = g.request_ref and r.activation_id = p_activation.activation_id and g.status in ('draft', 'active');
end
$$;
comment on function quorate.settle_request is
  'Sets the request of an activation to approved or open, and its grant to active or draft, by the seats that stand now (APR-7).';

create function quorate.leave_seat(p_activation uuid, p_class text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_activation qt001_cp.activation;
  v_class uuid := quorate.item('PRINCIPAL_CLASS', p_class);
  v_entry record;
  v_findings qt001_cp.finding[];
  v_left integer := 0;
  v_count integer;
begin
  perform quorate.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  end if;
  select * into v_entry from quorate.enter_door('signoff', 'leave', p_activation, p_activation, quorate.utc_seconds(v_activation.not_after),
    array[v_activation.packet_sha256::text, p_class], p_token, false);
  v_findings := v_entry.findings;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.status <> 'open' then
    v_findings := v_findings || row('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status))::qt001_cp.finding;
  elsif cardinality(v_findings) = 0 then
    update qt001_cp.governance_build_authorization as g set sovereign_esign_ref = null, status = 'draft'
    from qt001_cp.approval_requests as r, qt001_cp.quorum_vote as v
    where r.code = g.request_ref and r.activation_id = p_activation and v.activation_id = p_activation and v.withdrawal_proof_id is null
      and v.human_identity_id = v_entry.human and v.required_class_item_id = v_class and v.proof_id = g.sovereign_esign_ref;
    update qt001_cp.quorum_vote set withdrawal_proof_id = v_entry.proof_id
    where activation_id = p_activation and human_identity_id = v_entry.human and required_class_item_id = v_class
      and withdrawal_proof_id is null;
    get diagnostics v_left = row_count;
    update qt001_cp.signoff_binding set withdrawal_proof_id = v_entry.proof_id
    where activation_id = p_activation and human_identity_id = v_entry.human and required_class_item_id = v_class
      and withdrawal_proof_id is null;
    get diagnostics v_count = row_count;
    if v_left + v_count = 0 then
      v_findings := v_findings || row('SEAT_NOT_HELD', null, to_jsonb(p_class))::qt001_cp.finding;
    else
      perform quorate.settle_request(v_activation);
    end if;
  end if;
  return quorate.door_answer('SEAT_LEFT', v_activation, v_entry.proof_id, v_entry.human, v_findings, jsonb_build_object('class', p_class));
end
$$;
comment on function quorate.leave_seat is 'Leaves a seat by the same kind of proof that took it; the seat''s row stays, marked (SEAT-2).';

reset role;

grant execute on function quorate.signoff(uuid, text, text, text), quorate.leave_seat(uuid, text, text) to quorate_door;
