-- Which stored seats still count: the kept proof, the unbroken registration, the key (KEY-2, SEAT-5).

set local role quorate_owner;

create function quorate.seat_asked(p_activation qt001_cp.activation, p_class text, p_content text, p_purpose text) returns text[]
  language plpgsql volatile
as $$
begin
  return array[p_activation.packet_sha256::text, p_class, p_content] || case when p_purpose = 'esign' then array[(
    select qt001_cp.sha256_hex(quorate.grant_document(g)) from qt001_cp.governance_build_authorization as g
    join qt001_cp.approval_requests as r on r.code = g.request_ref and r.activation_id = p_activation.activation_id
    order by g.created_at limit 1)] end;
end
$$;
comment on function quorate.seat_asked is
  'What a person signs who takes a seat: the packet, the class and the content that they recomputed, and for an e-sign the '
  'grant''s present bytes.';

create function quorate.seat_proof_state(p_activation qt001_cp.activation, p_class text, p_human uuid, p_proof uuid) returns text
  language plpgsql volatile
as $$
declare
  v_proof qt001_cp.proof;
begin
  select * into v_proof from qt001_cp.proof where proof_id = p_proof;
  if v_proof.proof_id is null then
    return 'missing';
  elsif v_proof.human_identity_id is distinct from p_human then
    return 'other human';
  elsif v_proof.activation_id is distinct from p_activation.activation_id or v_proof.purpose not in ('signoff', 'esign') then
    return 'other statement';
  end if;
  return quorate.proof_state(p_proof, quorate.audience(v_proof.purpose, quorate.statement_sha256(v_proof.purpose,
    (select ledger_id from qt001_cp.ledger), p_activation.activation_id, quorate.utc_seconds(p_activation.not_after),
    variadic quorate.asked_by(v_proof, quorate.seat_asked(p_activation, p_class, p_activation.plan_digest, v_proof.purpose)))));
end
$$;
comment on function quorate.seat_proof_state is
  'As proof_state: whether a seat''s proof still proves that this human took this seat of this activation, and gave the '
  'e-sign with it.';

create function quorate.seat_fault(p_activation qt001_cp.activation, p_class uuid, p_human uuid, p_proof uuid, p_seated_at timestamptz)
  returns text
  language plpgsql volatile
as $$
declare
  v_proof text;
begin
  if quorate.active_principal(p_human, p_class) is null then
    return 'registration ended';
  elsif not quorate.held_since(p_human, p_class, p_seated_at) then
    return 'registration interrupted';
  end if;
  if exists (select from qt001_cp.seat_use as u join qt001_cp.seat_credential as c on c.credential_id = u.credential_id
      where u.proof_id = p_proof and (c.ended_at is not null or quorate.credential_fell(c))) then
    return 'key ended';
  end if;
  v_proof := quorate.seat_proof_state(p_activation, quorate.code_of(p_class), p_human, p_proof);
  -- Whether the grant still is what an e-sign covers is judged with the grant; as a seat it has to be a genuine e-sign of this activation.
  if v_proof = 'other statement' then
    v_proof := coalesce((select quorate.proof_state(u.proof_id, u.audience) from qt001_cp.proof as u
      where u.proof_id = p_proof and u.purpose = 'esign' and u.activation_id = p_activation.activation_id), v_proof);
  end if;
  return case when v_proof = 'compromised' then 'key compromised' when v_proof is distinct from 'authentic' then 'proof not authentic' end;
end
$$;
comment on function quorate.seat_fault is
  'Why a stored seat of an open activation no longer counts: its human did not hold the class without a break, or its '
  'proof no longer counts; null while the seat counts (KEY-2).';

create function quorate.stored_seat_fault(p_activation qt001_cp.activation, p_class uuid, p_human uuid, p_proof uuid, p_second uuid,
    p_seated_at timestamptz) returns text
  language sql volatile
  return coalesce(quorate.seat_fault(p_activation, p_class, p_human, p_proof, p_seated_at),
    case when p_second is not null then quorate.seat_fault(p_activation, p_class, p_human, p_second, p_seated_at) end);
comment on function quorate.stored_seat_fault is 'As seat_fault, of each half of a seat that is proved by a token and by a key.';

create function quorate.judge_seats(p_activation qt001_cp.activation,
    out seats qt001_cp.occupant[], out findings qt001_cp.finding[], out quorum_met boolean)
  language plpgsql volatile
as $$
begin
  with judged as materialized (
    -- A change that was carried out was decided then; its occupants are facts that no longer change.
    select s.seat, s.profile, case when p_activation.status = 'open' then
      quorate.stored_seat_fault(p_activation, s.class_item_id, (s.seat).human, s.proof_id, s.second_proof_id, s.seated_at) end as fault
    from quorate.stored_seats(p_activation.activation_id) as s
  ), required as (
    select r.class, r.ordinal, r.assurance from quorate.required_seats(p_activation.action_item_id) as r where r.profile = 'quorum'
  ), voted as (
    select (j.seat).class, (j.seat).ordinal from judged as j where j.profile = 'quorum' and j.fault is null
      -- Half a proof is no vote yet.
      and not exists (select from required as r where (r.class, r.ordinal) = ((j.seat).class, (j.seat).ordinal)
        and not (j.seat).source = any (r.assurance))
  )
  -- Somebody who no longer holds the class stays among the occupants, and seat_findings reports them (SEAT-3).
  select coalesce(array_agg(j.seat) filter (where j.fault is null or j.fault = 'registration ended'), '{}'),
    coalesce(array_agg(row('SEAT_FELL', null, jsonb_build_object('seat', format('%s/%s', (j.seat).class, (j.seat).ordinal),
        'human', (j.seat).human, 'reason', j.fault))::qt001_cp.finding order by (j.seat).class collate "C", (j.seat).ordinal)
      filter (where j.fault <> 'registration ended'), '{}'),
    not exists (select r.class, r.ordinal from required as r except select * from voted)
      and not exists (select * from voted except select r.class, r.ordinal from required as r)
      -- Whoever sits there: with too few custodians nothing passes (APR-6).
      and not exists (select from quorate.bootstrap_findings(p_activation.action_item_id))
  into seats, findings, quorum_met from judged as j;
end
$$;
comment on function quorate.judge_seats is
  'The stored seats that count now, why others do not, and whether seats that count fill the quorum exactly: for every decision, and '
  'for what is shown (KEY-2, APR-7).';

create function quorate.occupants(p_activation uuid) returns setof qt001_cp.occupant
  language sql volatile
  as $$
    select s.* from qt001_cp.activation as a
    cross join lateral quorate.judge_seats(a) as j
    cross join lateral unnest(j.seats) as s
    where a.activation_id = p_activation
  $$;
comment on function quorate.occupants is 'The stored occupants of an activation who have not left and whose seats count.';

reset role;
