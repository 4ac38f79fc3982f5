-- How a seat's proof is taken: whose it is, that it is new, that it counts here, and what is kept (APR-8, KEY-2).

set local role quorate_owner;

create function quorate.seat_generation(p_activation uuid, p_human uuid, p_but uuid) returns integer
  language plpgsql volatile
as $$
begin
  return (
    with seat as materialized (
      select proof_id, second_proof_id, withdrawal_proof_id from qt001_cp.signoff_binding
      where activation_id = p_activation and human_identity_id = p_human
      union all
      select proof_id, second_proof_id, withdrawal_proof_id from qt001_cp.quorum_vote
      where activation_id = p_activation and human_identity_id = p_human
    ), proved as (
      select p.proof_id, p.purpose from qt001_cp.seat_use as u join qt001_cp.proof as p on p.proof_id = u.proof_id
      where p.activation_id = p_activation and p.human_identity_id = p_human and p.proof_id is distinct from p_but
    )
    select (select count(*) from seat as s where s.withdrawal_proof_id is not null)
      + (select count(*) from qt001_cp.proof as p where p.activation_id = p_activation and p.human_identity_id = p_human
        and p.purpose = 'void' and p.proof_id is distinct from p_but)
      -- What was blocked took no seat, and can be signed anew.
      + (select count(*) from proved as p where p.purpose in ('signoff', 'esign')
        and not exists (select from seat as s where p.proof_id in (s.proof_id, s.second_proof_id))))::integer;
end
$$;
comment on function quorate.seat_generation is
  'How often somebody left a seat of a change, lost it, voided an approval or was blocked with one: what they signed before that is worth '
  'nothing after it. `p_but` is a proof that does not count, since it is being given.';

create function quorate.statement_by(p_purpose text, p_subject uuid, p_not_after text, p_asked text[], p_seat text, p_digest text,
    p_generation integer) returns text
  language sql stable
  return quorate.audience(p_purpose, quorate.statement_sha256(p_purpose, (select ledger_id from qt001_cp.ledger), p_subject, p_not_after,
    variadic p_asked || array[p_seat, p_digest, p_generation::text]));
comment on function quorate.statement_by is
  'What a seat signs: what a token would be asked for, then the seat, its registered digest and the generation.';

create function quorate.asked_by(p_proof qt001_cp.proof, p_asked text[]) returns text[]
  language sql volatile
  as $$
    select case when p_proof.sort in ('key', 'secret') then p_asked || (
      select array[c.seat_key, c.document_sha256::text, u.generation::text] from qt001_cp.seat_use as u
      join qt001_cp.seat_credential as c on c.credential_id = u.credential_id where u.proof_id = p_proof.proof_id) else p_asked end
  $$;
comment on function quorate.asked_by is
  'What was asked for, as a proof of its sort covers it: a seat also names itself.';

create function quorate.current_credential(p_seat text) returns qt001_cp.seat_credential
  language sql volatile
  as $$
    select c from qt001_cp.apr_approver_seat as s join qt001_cp.seat_credential as c on c.credential_id = s.credential_id
    where s.seat_key = p_seat and s.active
  $$;
comment on function quorate.current_credential is 'What a seat is proved with now; null for a seat that is not there or not active.';

create function quorate.credential_key(p_credential qt001_cp.seat_credential) returns jsonb
  language sql stable
  return case when (p_credential).sort = 'secret' then jsonb_build_object('secret_hash', (p_credential).secret_hash)
    else (p_credential).document::jsonb -> 'key' end;
comment on function quorate.credential_key is
  'What a proof is checked against: the key of the document, or of a secret what its holder put here.';

create function quorate.credential_fault(p_credential qt001_cp.seat_credential, p_purpose text) returns text
  language plpgsql volatile
as $$
declare
  v_human qt001_cp.human_identity_registry;
  v_state text;
begin
  select * into v_human from qt001_cp.human_identity_registry where human_identity_id = p_credential.custodian_human_id;
  v_state := case when v_human.human_identity_id is null then 'IDENTITY_UNKNOWN' else quorate.human_state(v_human) end;
  -- A suspended person may answer whoever suspended them (REG-4).
  if v_state = 'IDENTITY_SUSPENDED' and p_purpose in ('suspend', 'revoke') then
    v_state := null;
  end if;
  return case
    when p_credential.ended_at is not null or clock_timestamp() >= p_credential.valid_until or quorate.credential_fell(p_credential)
      then 'SEAT_STALE'
    -- The holder's first word with a new key is that the registered row is theirs (APR-6).
    when p_credential.confirmed_at is null and p_purpose <> 'seat-confirm' then 'SEAT_UNCONFIRMED'
    else v_state end;
end
$$;
comment on function quorate.credential_fault is
  'Why a seat''s key proves nothing now, as a code: ended, expired, unconfirmed, or its custodian is no living human; null where it does.';

create function quorate.seat_purposes() returns text[]
  language sql immutable parallel safe
  return array['signoff', 'esign', 'leave', 'withdraw', 'void', 'suspend', 'confirm', 'revoke', 'hold', 'hold-join', 'hold-lift',
    'seat-confirm', 'seat-drill', 'seat-end'];
comment on function quorate.seat_purposes is
  'What a seat''s key proves in place of a token: what a person says. What a job does, it proves by its token only.';

create function quorate.prove_by_seat(p_purpose text, p_subject uuid, p_activation uuid, p_not_after text, p_asked text[], p_approval jsonb,
    out credential qt001_cp.seat_credential, out statement text)
  language plpgsql volatile
as $$
declare
  v_seat text := p_approval ->> 'seat';
  v_key jsonb;
begin
  if p_purpose <> all (quorate.seat_purposes()) then
    perform quorate.refuse('SEAT_PROOF_NOT_ACCEPTED', to_jsonb('a token'::text), to_jsonb(p_purpose));
  end if;
  -- As for a token: nobody without a proof has more hashed than digests and names.
  if exists (select from unnest(p_asked) as a where octet_length(a) > 255) then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('digests and names of at most 255 bytes'::text));
  end if;
  credential := quorate.current_credential(v_seat);
  -- A seat that is not there, or of another sort, is checked against a key that nobody holds.
  v_key := case when credential.sort = p_approval ->> 'sort' then quorate.credential_key(credential)
    else quorate.decoy_key(v_seat, p_approval ->> 'sort') end;
  statement := quorate.statement_by(p_purpose, p_subject, p_not_after, p_asked, v_seat,
    coalesce(credential.document_sha256, repeat('0', 64)), (p_approval ->> 'generation')::integer);
  if quorate.seat_verifies(p_approval ->> 'sort', v_key, credential.document_sha256, quorate.seat_nonce(v_seat, statement), p_approval,
      statement) is not true or credential.sort is distinct from p_approval ->> 'sort' then
    perform quorate.refuse('SEAT_PROOF_REFUSED', null, to_jsonb(left(v_seat, 64)));
  end if;
  perform quorate.prove_seat_again(credential.credential_id, p_purpose, p_activation, p_approval, null);
end
$$;
comment on function quorate.prove_by_seat is
  'An approval over exactly this statement, by the key or secret of a seat that counts: answers with what proved it and the statement. '
  'Whoever has no proof learns nothing of a seat, not even that it is there. Reads only.';

create function quorate.prove_seat_again(p_credential uuid, p_purpose text, p_activation uuid, p_approval jsonb, p_proof uuid)
  returns void
  language plpgsql volatile
as $$
declare
  v_credential qt001_cp.seat_credential;
  v_fault text;
  v_generation integer;
begin
  select * into v_credential from qt001_cp.seat_credential where credential_id = p_credential;
  v_fault := quorate.credential_fault(v_credential, p_purpose);
  if v_fault is not null then
    perform quorate.refuse(v_fault, null, jsonb_build_object('seat', v_credential.seat_key));
  end if;
  v_generation := case when p_activation is null then 0
    else quorate.seat_generation(p_activation, v_credential.custodian_human_id, p_proof) end;
  if v_generation <> (p_approval ->> 'generation')::integer then
    perform quorate.refuse('SEAT_PROOF_OUTDATED', to_jsonb(v_generation), p_approval -> 'generation');
  end if;
end
$$;
comment on function quorate.prove_seat_again is
  'What may change while a call waits for its locks, asked before and after them: the key, its custodian, and the generation. `p_proof` '
  'is what it became in between.';

create function quorate.spend_approval(p_approval jsonb, p_credential qt001_cp.seat_credential, p_statement text, p_purpose text,
    p_activation uuid, p_not_after text) returns uuid
  language plpgsql volatile
as $$
declare
  v_id uuid := gen_random_uuid();
  v_not_after timestamptz := quorate.utc_time(p_not_after);
  v_signed jsonb := p_approval - array['v', 'seat', 'sort', 'generation', 'proof'];
begin
  if p_credential.sort = 'secret' then
    v_signed := jsonb_build_object('server', encode(quorate.hmac_32(quorate.stored_key(quorate.credential_key(p_credential)),
      convert_to(p_statement || ',' || quorate.seat_nonce(p_credential.seat_key, p_statement), 'UTF8')), 'hex'));
  end if;
  -- The caller may have asked for it at once.
  set constraints qt001_cp.holds_at_commit deferred;
  insert into qt001_cp.proof (proof_id, sort, purpose, activation_id, human_identity_id, session_role, audience, verified_at, commit_by)
  values (v_id, case p_credential.sort when 'secret' then 'secret' else 'key' end, p_purpose, p_activation, p_credential.custodian_human_id,
    session_user, p_statement, clock_timestamp(),
    -- As long as an act may take; what was too old before is refused with evidence, which is committed all the same.
    least(clock_timestamp() + (select make_interval(secs => h.act_seconds) from qt001_cp.hold_limit as h),
      case when clock_timestamp() < v_not_after then v_not_after end));
  insert into qt001_cp.seat_use (proof_id, credential_id, statement, generation, signed)
  values (v_id, p_credential.credential_id, p_statement, (p_approval ->> 'generation')::integer, v_signed)
  on conflict on constraint uq_seat_use__statement do nothing;
  if not found then
    perform quorate.refuse('SEAT_PROOF_REPLAYED', null, jsonb_build_object('seat', p_credential.seat_key));
  end if;
  return v_id;
end
$$;
comment on function quorate.spend_approval is
  'Makes a verified approval a proof and answers with its id: each statement once for ever, whatever became of it.';

create function quorate.seat_proof_basis(p_proof uuid) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('seat', jsonb_build_object('key', c.seat_key, 'sort', c.sort, 'digest', c.document_sha256,
      'statement', u.statement, 'generation', u.generation, 'signed_sha256', qt001_cp.sha256_hex(quorate.canonical_json(u.signed))))
    from qt001_cp.seat_use as u join qt001_cp.seat_credential as c on c.credential_id = u.credential_id where u.proof_id = p_proof
  $$;
comment on function quorate.seat_proof_basis is
  'What evidence says of a proof by a seat: which seat and key, over what; never a secret (APR-5).';

create function quorate.seat_state(p_proof qt001_cp.proof) returns text
  language plpgsql volatile
as $$
declare
  v_use qt001_cp.seat_use;
  v_credential qt001_cp.seat_credential;
begin
  select * into v_use from qt001_cp.seat_use where proof_id = p_proof.proof_id;
  select * into v_credential from qt001_cp.seat_credential where credential_id = v_use.credential_id;
  return case
    when v_credential.credential_id is null then 'missing'
    when v_use.statement is distinct from p_proof.audience
      or v_credential.custodian_human_id is distinct from p_proof.human_identity_id
      or case v_credential.sort when 'secret' then
          v_use.signed ->> 'server' is distinct from encode(quorate.hmac_32(quorate.stored_key(quorate.credential_key(v_credential)),
            convert_to(v_use.statement || ',' || quorate.seat_nonce(v_credential.seat_key, v_use.statement), 'UTF8')), 'hex')
        else quorate.seat_verifies(v_credential.sort, v_credential.document::jsonb -> 'key', v_credential.document_sha256, null,
          v_use.signed,
          v_use.statement) is not true end then 'forged'
    when v_credential.compromised_since <= p_proof.verified_at then 'compromised'
    else 'authentic'
  end;
end
$$;
comment on function quorate.seat_state is
  'Whether a seat''s kept signature, as it was handed in, is genuine: "authentic" when its custodian proved its audience. Of a secret only '
  'that the row was made by who had the stored key.';

reset role;
