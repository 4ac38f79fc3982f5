-- Proofs: how one is made, what it rests on, whether it still holds, and the time that it gives (ID-4, ID-12, EV-7).
-- What depends on a proof's sort is asked in proof_state and proof_basis, and nowhere else.

set local role quorate_owner;

create function quorate.spend_token(p_token text, p_claims jsonb, p_purpose text, p_activation uuid, p_human uuid, p_principal uuid,
    p_not_after text)
  returns uuid
  language plpgsql volatile
as $$
declare
  v_id uuid;
  v_exp timestamptz := to_timestamp((p_claims ->> 'exp')::numeric);
  v_not_after timestamptz := quorate.utc_time(p_not_after);
begin
  perform quorate.assert_token_time(p_claims);
  -- The caller may have asked for it at once.
  set constraints qt001_cp.holds_at_commit deferred;
  -- The token first, so that whoever spends it twice waits here and holds nothing.
  with spent as (
    insert into qt001_cp.token_use (proof_id, iss, jti, run_id, environment, key_thumbprint, signing_input_sha256, signature, iat, exp,
      claims)
    values (gen_random_uuid(), p_claims ->> 'iss', p_claims ->> 'jti', p_claims ->> 'run_id', p_claims ->> 'environment',
      p_claims ->> 'key_thumbprint', p_claims ->> 'signing_input_sha256', decode(p_claims ->> 'signature', 'hex'),
      to_timestamp((p_claims ->> 'iat')::numeric), v_exp, p_claims - array['signature', 'signing_input_sha256'])
    on conflict on constraint uq_token_use__iss_jti do nothing
    returning proof_id
  )
  insert into qt001_cp.proof (proof_id, sort, purpose, activation_id, human_identity_id, principal_id, session_role, audience, verified_at,
    commit_by)
  select s.proof_id, 'token', p_purpose, p_activation, p_human, p_principal, session_user, p_claims ->> 'aud', clock_timestamp(),
    -- What was too old before is refused with evidence, which is committed all the same.
    least(v_exp, case when clock_timestamp() < v_not_after then v_not_after end)
  from spent as s
  returning proof_id into v_id;
  if v_id is null then
    perform quorate.refuse('TOKEN_REPLAYED', null, p_claims -> 'jti');
  end if;
  insert into qt001_cp.token_archive (proof_id, token) values (v_id, p_token);
  -- For readers only: the token's account is its actor_id, whatever it was called (REG-5). That the token is one was verified before.
  insert into qt001_cp.account_label (proof_id, subject_sha256, label, source)
  select v_id, qt001_cp.sha256_hex(p_claims ->> 'actor_id'), left(t.actor, 100), 'token'
  from (select convert_from(qt001_cp.base64url_decode(split_part(p_token, '.', 2)), 'UTF8')::jsonb ->> 'actor' as actor offset 0) as t
  where t.actor <> '';
  return v_id;
end
$$;
comment on function quorate.spend_token is
  'Makes a verified token a proof and answers with its id: (iss, jti) once for ever, in the transaction that it authorises. '
  '`p_not_after` is the end of what it was signed for.';

create function quorate.token_state(p_proof qt001_cp.proof) returns text
  language plpgsql volatile
as $$
declare
  v_use qt001_cp.token_use;
  v_key qt001_cp.issuer_key;
  v_token text;
  v_claims jsonb;
begin
  select * into v_use from qt001_cp.token_use where proof_id = p_proof.proof_id;
  select * into v_key from qt001_cp.issuer_key where thumbprint = v_use.key_thumbprint;
  select token into v_token from qt001_cp.token_archive where proof_id = p_proof.proof_id;
  v_claims := quorate.parse_json(qt001_cp.base64url_decode(split_part(v_token, '.', 2)))::jsonb;
  return case
    when v_use.proof_id is null then 'missing'
    when v_token is null then 'erased'
    -- Rows can be made to agree with each other; who asked for what is read from the bytes that the issuer signed.
    when qt001_cp.sha256_hex(regexp_replace(v_token, '\.[^.]*$', '')) is distinct from v_use.signing_input_sha256::text
      or qt001_cp.base64url_decode(split_part(v_token, '.', 3)) is distinct from v_use.signature
      or quorate.rs256_verifies(decode(v_use.signing_input_sha256, 'hex'), v_use.signature, v_key.modulus, v_key.modulus_bytes) is not true
      or v_claims ->> 'aud' is distinct from p_proof.audience
      or (select r.human_identity_id from quorate.resolve_human(v_key.identity_provider_item_id,
        qt001_cp.sha256_hex(v_claims ->> 'actor_id')) as r)
        is distinct from p_proof.human_identity_id then 'forged'
    when (extract(epoch from p_proof.verified_at) >= (v_claims ->> 'iat')::numeric
      and extract(epoch from p_proof.verified_at) < (v_claims ->> 'exp')::numeric) is not true then 'late'
    -- By when it was verified here; who holds the key can write any time of issue (KEY-2).
    when v_key.compromised_since <= p_proof.verified_at then 'compromised'
    else 'authentic'
  end;
end
$$;
comment on function quorate.token_state is
  'Whether a proof''s kept token, as it was signed, is genuine: "authentic" when its human asked for its audience in time.';

create function quorate.proof_basis(p_proof qt001_cp.proof,
    out claims jsonb, out run_id text, out environment text, out key_thumbprint text, out key_is_issuers boolean, out compromised boolean,
    out record jsonb)
  language sql volatile
  as $$
    select u.claims, u.run_id, u.environment, u.key_thumbprint, k.thumbprint is not null, k.compromised_since <= p_proof.verified_at,
      jsonb_build_object('run_id', u.run_id, 'token', jsonb_build_object('iss', u.iss, 'jti', u.jti, 'key_thumbprint', u.key_thumbprint,
        'signing_input_sha256', u.signing_input_sha256))
    from qt001_cp.token_use as u left join qt001_cp.issuer_key as k on k.thumbprint = u.key_thumbprint
    where p_proof.sort = 'token' and u.proof_id = p_proof.proof_id
    union all
    select null, null, null, null, false, c.compromised_since <= p_proof.verified_at, quorate.seat_proof_basis(p_proof.proof_id)
    from qt001_cp.seat_use as u join qt001_cp.seat_credential as c on c.credential_id = u.credential_id
    where p_proof.sort in ('key', 'secret') and u.proof_id = p_proof.proof_id
  $$;
comment on function quorate.proof_basis is
  'What a proof rests on, by its sort: claims, run, environment and key, whether that key is an issuer''s, whether others could sign with '
  'it by then, and what evidence says of it. All null where there is nothing.';

create function quorate.proof_state(p_proof uuid, p_audience text) returns text
  language plpgsql volatile
as $$
declare
  v_proof qt001_cp.proof;
  v_state text;
begin
  select * into v_proof from qt001_cp.proof where proof_id = p_proof;
  v_state := case
    when v_proof.proof_id is null then 'missing'
    when v_proof.sort = 'token' then quorate.token_state(v_proof)
    when v_proof.sort in ('key', 'secret') then quorate.seat_state(v_proof)
    else 'of unknown sort'
  end;
  return case
    when v_state not in ('missing', 'of unknown sort', 'erased', 'forged') and v_proof.audience is distinct from p_audience
      then 'other statement'
    else v_state
  end;
end
$$;
comment on function quorate.proof_state is
  'Whether a proof still proves that the human of its row asked for this audience: "authentic" when it does; "erased" when what it was '
  'proved with is no longer kept; "compromised" when others could sign with its key by then. Each sort judges itself.';

create function quorate.assert_in_time(p_proof qt001_cp.proof, p_by timestamptz) returns void
  language plpgsql volatile
as $$
declare
  v_by timestamptz := least((p_proof).commit_by, p_by);
begin
  if (clock_timestamp() < v_by) is not true then
    perform quorate.refuse('CALL_OVERTIME', to_jsonb(quorate.utc_seconds(v_by)), to_jsonb(quorate.utc_seconds(clock_timestamp())));
  end if;
end
$$;
comment on function quorate.assert_in_time is
  'What every call that has a proof ends with: its time, and `p_by` where it has one of its own, is not over. The commit asks once more '
  '(EV-7).';
create constraint trigger holds_at_commit after insert on qt001_cp.proof
  deferrable initially deferred for each row execute function quorate.assert_at_commit();
create trigger proof_append_only before update or delete on qt001_cp.proof
  for each row execute function quorate.refuse_change();
create trigger proof_no_truncate before truncate on qt001_cp.proof
  for each statement execute function quorate.refuse_change();

create function quorate.assert_usable() returns void
  language plpgsql volatile
as $$
begin
  perform quorate.assert_session();
  if not exists (select from qt001_cp.ledger) then
    perform quorate.refuse('GENESIS_MISSING');
  end if;
  -- A prepared transaction keeps its locks without a session that anybody could end (PRV-11).
  if current_setting('max_prepared_transactions') <> '0' then
    perform quorate.refuse('PREPARED_TRANSACTIONS', to_jsonb('0'::text), to_jsonb(current_setting('max_prepared_transactions')));
  end if;
end
$$;
comment on function quorate.assert_usable is
  'Refuses a transaction in which nothing may be decided: a session that may not, no ledger, or a server with prepared transactions.';

create function quorate.assert_deciding() returns void
  language plpgsql volatile
as $$
begin
  perform quorate.assert_usable();
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.genesis_findings() as f));
end
$$;
comment on function quorate.assert_deciding is
  'What every call begins with that decides: the same, and a genesis that nobody is still to confirm. assert_usable alone is for that '
  'confirmation, for whoever stops somebody, for a password that is replaced, and for whoever asks what became of a call (MAN-11).';

create function quorate.prove(p_scope uuid, p_purpose text, p_subject uuid, p_not_after text, p_asked text[], p_token text,
    out claims jsonb, out provider_item_id uuid, out human uuid)
  language plpgsql volatile
as $$
declare
  v_code text;
begin
  -- What is asked for are digests and names: nobody without a proof has more hashed than that.
  if exists (select from unnest(p_asked) as a where octet_length(a) > 255) then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('digests and names of at most 255 bytes'::text));
  end if;
  claims := quorate.verify_token(p_token, quorate.audience(p_purpose,
    quorate.statement_sha256(p_purpose, (select ledger_id from qt001_cp.ledger), p_subject, p_not_after, variadic p_asked)));
  perform quorate.refuse_other_workload(claims, p_scope);
  select s.provider_item_id into provider_item_id from qt001_cp.authority_scope_manifest as s where s.item_id = p_scope and s.active;
  select r.human_identity_id, r.code into human, v_code
  from quorate.resolve_human(provider_item_id, qt001_cp.sha256_hex(claims ->> 'actor_id')) as r;
  -- Who is nobody here, or was stopped, has proved nothing: no lock, no link in the chain (EV-3). A suspended person may answer (REG-4).
  if human is null or v_code = 'IDENTITY_STALE' or v_code = 'IDENTITY_SUSPENDED' and p_purpose not in ('suspend', 'revoke') then
    perform quorate.refuse(coalesce(v_code, 'IDENTITY_UNKNOWN'), null,
      jsonb_build_object('actor', qt001_cp.sha256_hex(claims ->> 'actor_id')));
  end if;
end
$$;
comment on function quorate.prove is
  'What every call does before it locks or writes: the token over exactly this statement, the workload of the scope, and a registered '
  'human behind it whom nobody stopped (ID-4, EV-3). `p_asked` is what is asked for, as the statement lists it; answers with the claims, '
  'the provider and the human. Reads only.';

create function quorate.prove_again(p_claims jsonb, p_scope uuid) returns void
  language plpgsql volatile
as $$
begin
  perform quorate.assert_token_time(p_claims);
  perform quorate.refuse_other_workload(p_claims, p_scope);
  if not exists (select from qt001_cp.issuer_key as k where k.thumbprint = p_claims ->> 'key_thumbprint' and k.retired_at is null) then
    perform quorate.refuse('TOKEN_KEY_UNKNOWN', null, p_claims -> 'key_thumbprint');
  end if;
end
$$;
comment on function quorate.prove_again is
  'After the locks, in a new statement: the time, the policy''s workload and the key, as they are now that nobody else can change them '
  '(EV-5).';

reset role;
