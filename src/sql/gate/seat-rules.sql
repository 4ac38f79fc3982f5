-- What seats with keys mean to a change: the HOLD while custodians are too few, which key is enough, and a seat that takes two proofs
-- (APR-6, APR-8, ID-12).

set local role quorate_owner;

create function quorate.is_weak_key(p_sort text, p_key jsonb) returns boolean
  language sql immutable parallel safe
  return coalesce(p_key ->> 'rp_id' = 'localhost', false) or p_sort = 'ssh' and not starts_with(p_key ->> 'alg', 'sk-');
comment on function quorate.is_weak_key is
  'Whether a key approves no change of the gate itself: a passkey for trying, or a file that anybody may copy.';

create function quorate.enrolled_custodians(p_class uuid, p_strong boolean default false) returns setof uuid
  language plpgsql volatile
as $$
begin
  return query
    select c.custodian_human_id from qt001_cp.apr_approver_seat as s
    join qt001_cp.seat_credential as c on c.credential_id = s.credential_id
    where s.active and quorate.credential_fault(c, 'signoff') is null
      and quorate.active_principal(c.custodian_human_id, p_class) is not null
      and not (p_strong and quorate.is_weak_key(c.sort, c.document::jsonb -> 'key'));
end
$$;
comment on function quorate.enrolled_custodians is
  'The living humans of a class who could sign with a key of their own now; `p_strong` asks for one that a change of the gate takes.';

create function quorate.bootstrap_findings(p_action uuid) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  return query
    with required as materialized (
      select r.class, r.class_item_id, r.ordinal from quorate.required_seats(p_action) as r
      where r.assurance <@ array['seat', 'both'] and r.profile in ('signoff', 'quorum')
    ), enrolled as materialized (
      select distinct r.class, h as human from (select distinct class, class_item_id from required) as r
      cross join lateral quorate.enrolled_custodians(r.class_item_id) as h
    ), short as (
      select r.class, count(*) as seats, (select count(*) from enrolled as e where e.class = r.class) as custodians
      from required as r group by r.class
      union all
      -- One human is one custodian, whatever roles they hold.
      select null, count(*), (select count(distinct e.human) from enrolled as e) from required
    )
    select 'APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE', jsonb_strip_nulls(jsonb_build_object('class', s.class,
      'seats', s.seats)), jsonb_build_object('custodians', s.custodians)
    from short as s where s.custodians < s.seats order by s.class nulls last limit 1;
end
$$;
comment on function quorate.bootstrap_findings is
  'The HOLD of an action that asks for keys while fewer distinct custodians than its seats have enrolled and confirmed one; nothing else '
  'stands in for them (APR-6).';

create function quorate.key_staffing_findings(p_documents jsonb) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  return query
    with act as materialized (
      select a.name, a.operator from quorate.set_acts(p_documents) as a where a.governed
    ), required as materialized (
      select s.act, s.class, count(*) as seats from quorate.set_seats(p_documents) as s join act as a on a.name = s.act
      where s.assurance in ('seat', 'both', 'both,seat') group by s.act, s.class
    ), able as materialized (
      select distinct c.class, h as human from (select distinct class from required) as c
      cross join lateral quorate.enrolled_custodians(quorate.item('PRINCIPAL_CLASS', c.class), true) as h
    ), total as (
      select r.act, sum(r.seats) as seats, (select count(distinct e.human) from able as e
        where e.class in (select o.class from required as o where o.act = r.act)) as custodians from required as r group by r.act
    ), starter as (
      select a.name as act, p.human_identity_id as human from act as a
      join qt001_cp.principal_registry as p on p.principal_class_item_id = quorate.item('PRINCIPAL_CLASS', a.operator)
      join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
      where quorate.human_state(h) is null and quorate.is_current(p.valid_from, p.valid_until, p.revoked_at)
    ), short as (
      select r.act, r.class, r.seats, (select count(*) from able as e where e.class = r.class) as custodians from required as r
    )
    select 'SEAT_CUSTODIANS_MISSING', jsonb_build_object('act', s.act, 'role', s.class, 'seats', s.seats),
      jsonb_build_object('custodians', s.custodians)
    from short as s where s.custodians < s.seats
    union all
    -- One human takes one seat, whatever roles they hold, and none of an act that they start.
    select 'SEAT_CUSTODIANS_MISSING', jsonb_build_object('act', t.act, 'seats', t.seats, 'beside', 'whoever starts it'),
      jsonb_build_object('custodians', t.custodians)
    from total as t
    where not exists (select from short as s where s.act = t.act and s.custodians < s.seats)
      and not exists (
        select from starter as o where o.act = t.act
          and t.custodians - (select count(distinct e.human) from able as e join required as r on (r.act, r.class) = (t.act, e.class)
            where e.human = o.human) >= t.seats
          and not exists (select from short as s where s.act = t.act
            and s.custodians - (select count(*) from able as e where e.class = s.class and e.human = o.human) < s.seats));
end
$$;
comment on function quorate.key_staffing_findings is
  'The changes of the gate that would ask for more keys than living people have enrolled: nobody could ever register one (MAN-10).';

create function quorate.verifies_user(p_sort text, p_key jsonb) returns boolean
  language sql immutable parallel safe
  return p_sort = 'passkey' and p_key ->> 'rp_id' <> 'localhost' or starts_with(p_key ->> 'alg', 'sk-');
comment on function quorate.verifies_user is
  'Whether a device gives this key only to somebody whom it verified: a passkey of a domain, or a security key of SSH.';

create function quorate.is_user_verified(p_proof uuid) returns boolean
  language sql volatile
  as $$
    select coalesce((select quorate.verifies_user(c.sort, c.document::jsonb -> 'key')
      from qt001_cp.seat_use as u join qt001_cp.seat_credential as c on c.credential_id = u.credential_id
        where u.proof_id = p_proof), false)
  $$;
comment on function quorate.is_user_verified is
  'Whether a proof is by a key that its device gives only to somebody whom it verified: a passkey of a domain, or a security key of SSH.';

create function quorate.seat_key_findings(p_activation qt001_cp.activation, p_proof uuid) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  return query select * from quorate.bootstrap_findings(p_activation.action_item_id);
  -- A change of the gate itself is not approved by a passkey for trying, or by a file that anybody may copy.
  return query
    select 'SEAT_KEY_TOO_WEAK', to_jsonb('a passkey of a domain, a security key, an RSA key or a secret'::text),
      jsonb_build_object('seat', c.seat_key, 'alg', c.document::jsonb #>> '{key,alg}')
    from qt001_cp.seat_use as u join qt001_cp.seat_credential as c on c.credential_id = u.credential_id
    where u.proof_id = p_proof and quorate.kind_lane(quorate.kind_of(p_activation)) = 'govern'
      and quorate.is_weak_key(c.sort, c.document::jsonb -> 'key');
end
$$;
comment on function quorate.seat_key_findings is 'Why a key, or the lack of keys, keeps somebody from a seat of this change.';

create function quorate.rests_on_accounts(p_activation qt001_cp.activation) returns boolean
  language sql volatile
  as $$
    select quorate.kind_lane(quorate.kind_of(p_activation)) is not distinct from 'govern' and not exists (
      select from quorate.stored_seats(p_activation.activation_id) as s
      where quorate.is_user_verified(s.proof_id) or quorate.is_user_verified(s.second_proof_id))
  $$;
comment on function quorate.rests_on_accounts is
  'Whether a change of the gate itself has no seat with a user-verified key, and so rests on accounts alone (ID-12).';

create function quorate.generations(p_activation qt001_cp.activation) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_object_agg(h.provider_subject_sha256,
      quorate.seat_generation(p_activation.activation_id, h.human_identity_id, null)), '{}')
    from qt001_cp.apr_approver_seat as s
    join qt001_cp.human_identity_registry as h on h.human_identity_id = s.custodian_human_id
    where s.active and p_activation.status = 'open'
  $$;
comment on function quorate.generations is
  'Of an open change, what each custodian''s next approval names as its generation: {sha256 of the GitHub id: number}.';

create function quorate.half_notes(p_assurance text[], p_source text, p_seat text) returns jsonb
  language sql stable
  as $$
    select case when p_assurance = array['both'] and p_source <> 'both' then jsonb_build_object('awaits', case p_source
      when 'token' then 'a key of the same person' else 'a dispatch by the same person' end) else '{}' end
  $$;
comment on function quorate.half_notes is 'What a seat that takes a dispatch and a key still waits for, in an answer: {awaits}, or {}.';

create function quorate.complete_seat(p_activation qt001_cp.activation, p_class uuid, p_ordinal integer, p_human uuid, p_proof uuid,
    p_purpose text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_findings qt001_cp.finding[] := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_key_findings(p_activation, p_proof) as f);
begin
  if cardinality(v_findings) = 0 then
    update qt001_cp.signoff_binding set second_proof_id = p_proof
    where activation_id = p_activation.activation_id and required_class_item_id = p_class and slot_ordinal = p_ordinal
      and human_identity_id = p_human and withdrawal_proof_id is null and second_proof_id is null;
    update qt001_cp.quorum_vote set second_proof_id = p_proof
    where activation_id = p_activation.activation_id and required_class_item_id = p_class and slot_ordinal = p_ordinal
      and human_identity_id = p_human and withdrawal_proof_id is null and second_proof_id is null;
    perform quorate.settle_request(p_activation);
  end if;
  return quorate.door_answer('SIGNOFF', p_activation, p_proof, p_human, v_findings,
    jsonb_build_object('class', quorate.code_of(p_class), 'ordinal', p_ordinal, 'purpose', p_purpose), quorate.signoff_looked_at());
end
$$;
comment on function quorate.complete_seat is
  'Adds the other half to a seat that takes a dispatch and a key: the same person, the same seat.';

create function quorate.void_approval(p_activation uuid, p_statement text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_activation qt001_cp.activation;
  v_entry record;
  v_findings qt001_cp.finding[];
begin
  perform quorate.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  end if;
  select * into v_entry from quorate.enter_door('signoff', 'void', p_activation, p_activation, quorate.utc_seconds(v_activation.not_after),
    array[v_activation.packet_sha256::text, p_statement], p_token, false);
  v_findings := v_entry.findings;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.status <> 'open' then
    v_findings := v_findings || row('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status))::qt001_cp.finding;
  elsif exists (select from qt001_cp.seat_use as u where u.statement = p_statement) then
    v_findings := v_findings || row('APPROVAL_HANDED_IN', null, to_jsonb(p_statement))::qt001_cp.finding;
  end if;
  -- The proof itself raises the generation, and everything that its human signed before is void.
  return quorate.door_answer('APPROVAL_VOIDED', v_activation, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('statement', p_statement));
end
$$;
comment on function quorate.void_approval is
  'Makes an approval worthless that its holder signed and nobody handed in yet, by their key or token; one that was handed in is left '
  'with leave_seat (APR-8).';

reset role;

grant execute on function quorate.void_approval(uuid, text, text) to quorate_door;
