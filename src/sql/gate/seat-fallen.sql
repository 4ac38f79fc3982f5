-- When a seat's key no longer is its holder's, though nobody ended it: the word that made it count fell (KEY-2).

set local role quorate_owner;

create function quorate.credential_compromised(p_credential qt001_cp.seat_credential) returns boolean
  language plpgsql volatile
as $$
declare
  v_confirmed qt001_cp.proof;
  v_rotated record;
begin
  select * into v_confirmed from qt001_cp.proof where proof_id = p_credential.confirmation_proof_id;
  if (quorate.proof_basis(v_confirmed)).compromised then
    return true;
  elsif v_confirmed.sort is not distinct from 'token' then
    return false;
  end if;
  -- A key that confirmed itself rests on the one before it, which signed for it.
  select p, c into v_rotated from qt001_cp.evidence_registry as e
  join qt001_cp.proof as p on p.activation_id = e.activation_id and p.purpose = 'seat-rotate'
  join qt001_cp.seat_use as u on u.proof_id = p.proof_id
  join qt001_cp.seat_credential as c on c.credential_id = u.credential_id and c.seat_key = p_credential.seat_key
  where e.evidence_id = p_credential.evidence_id;
  return found and ((quorate.proof_basis(v_rotated.p)).compromised is true or quorate.credential_compromised(v_rotated.c));
end
$$;
comment on function quorate.credential_compromised is
  'Whether others could have said that a key is its holder''s: by the token that confirmed it, or by the key that signed for it at its '
  'rotation (KEY-2).';

create function quorate.credential_fell(p_credential qt001_cp.seat_credential) returns boolean
  language plpgsql volatile
as $$
begin
  -- Who was revoked and comes back enrols anew: coming back revives nothing.
  return quorate.credential_compromised(p_credential) or exists (
    select from qt001_cp.human_identity_registry as h
    where h.human_identity_id = p_credential.custodian_human_id and h.valid_from > case
      when (select p.sort from qt001_cp.proof as p where p.proof_id = p_credential.confirmation_proof_id) = 'token'
        then p_credential.confirmed_at else p_credential.registered_at end);
end
$$;
comment on function quorate.credential_fell is
  'Whether the word by which a key is its holder''s no longer counts: it is compromised, or the holder was revoked since (KEY-2).';

reset role;
