set local role quorate_owner;

create function quorate.workflow_now(p_workflow_ref text, p_repository text) returns text
  language sql immutable parallel safe
  return case when p_workflow_ref like '.github/%' then p_repository || '/' || p_workflow_ref else p_workflow_ref end;
comment on function quorate.workflow_now is
  'A scope''s workflow as a token of this repository names it: the repository''s own under whatever name it has now, another''s whole '
  '(ID-13).';

create function quorate.refuse_other_workload(p_claims jsonb, p_scope uuid) returns void
  language plpgsql volatile
as $$
declare
  v_scope qt001_cp.authority_scope_manifest;
  v_provider qt001_cp.identity_provider_manifest;
  v_findings qt001_cp.finding[];
  v_context text;
begin
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = p_scope and active;
  select * into v_provider from qt001_cp.identity_provider_manifest where item_id = v_scope.provider_item_id and active;
  if v_scope.item_id is null or v_provider.item_id is null then
    perform quorate.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(quorate.code_of(p_scope)));
  end if;
  select array_agg(row(c.code, to_jsonb(c.expected), to_jsonb(c.observed))::qt001_cp.finding order by c.position) into v_findings
  from (values
    (1, 'CLAIM_REPOSITORY', v_provider.repository_id, p_claims ->> 'repository_id'),
    (2, 'CLAIM_OWNER', v_provider.owner_id, p_claims ->> 'repository_owner_id'),
    (3, 'CLAIM_ENVIRONMENT', v_scope.environment, p_claims ->> 'environment'),
    (4, 'CLAIM_WORKFLOW', quorate.workflow_now(v_scope.job_workflow_ref, p_claims ->> 'repository'), p_claims ->> 'job_workflow_ref'),
    (5, 'CLAIM_WORKFLOW_SHA', v_scope.job_workflow_sha, p_claims ->> 'job_workflow_sha'),
    (6, 'CLAIM_REF', v_scope.ref, p_claims ->> 'ref'),
    (7, 'CLAIM_EVENT', v_scope.event_name, p_claims ->> 'event_name'),
    (8, 'CLAIM_RUNNER', v_scope.runner_environment, p_claims ->> 'runner_environment'),
    (9, 'RERUN_REFUSED', '1', p_claims ->> 'run_attempt')
  ) as c(position, code, expected, observed)
  where c.expected is distinct from c.observed and not (c.code = 'CLAIM_WORKFLOW_SHA' and c.expected is null);

  -- GitHub's two documented forms of `sub`; a customised template matches neither.
  v_context := case
    when p_claims ->> 'environment' is not null then 'environment:' || replace(p_claims ->> 'environment', ':', '%3A')
    when p_claims ->> 'event_name' = 'pull_request' then 'pull_request'
    else 'ref:' || replace(p_claims ->> 'ref', ':', '%3A')
  end;
  if (p_claims ->> 'sub' in (
    format('repo:%s:%s', p_claims ->> 'repository', v_context),
    format('repo:%s@%s/%s@%s:%s', split_part(p_claims ->> 'repository', '/', 1), p_claims ->> 'repository_owner_id',
      split_part(p_claims ->> 'repository', '/', 2), p_claims ->> 'repository_id', v_context)
  )) is not true then
    v_findings := v_findings || row('CLAIM_SUB', to_jsonb(format('repo:%s:%s', p_claims ->> 'repository', v_context)),
      p_claims -> 'sub')::qt001_cp.finding;
  end if;
  perform quorate.refuse_all(v_findings);
end
$$;
comment on function quorate.refuse_other_workload is
  'Compares the token''s claims with the scope, one by one and exactly (ID-5, ID-8); every difference at once.';

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
  insert into qt001_cp.token_use (iss, jti, purpose, activation_id, human_identity_id, principal_id, session_role, run_id, environment,
    audience, key_thumbprint, signing_input_sha256, signature, iat, exp, verified_at, claims, commit_by)
  values (p_claims ->> 'iss', p_claims ->> 'jti', p_purpose, p_activation, p_human, p_principal, session_user, p_claims ->> 'run_id',
    p_claims ->> 'environment', p_claims ->> 'aud', p_claims ->> 'key_thumbprint', p_claims ->> 'signing_input_sha256',
    decode(p_claims ->> 'signature', 'hex'), to_timestamp((p_claims ->> 'iat')::numeric), v_exp,
    clock_timestamp(), p_claims - array['signature', 'signing_input_sha256'],
    -- What was too old before is refused with evidence, which is committed all the same.
    least(v_exp, case when clock_timestamp() < v_not_after then v_not_after end))
  on conflict on constraint uq_token_use__iss_jti do nothing
  returning proof_id into v_id;
  if v_id is null then
    perform quorate.refuse('TOKEN_REPLAYED', null, p_claims -> 'jti');
  end if;
  insert into qt001_cp.token_archive (proof_id, token) values (v_id, p_token);
  return v_id;
end
$$;
comment on function quorate.spend_token is
  'Burns a verified token: (iss, jti) once for ever, in the transaction that it authorises. `p_not_after` is the end of what it '
  'was signed for.';

create function quorate.proof_state(p_proof uuid, p_audience text) returns text
  language plpgsql volatile
as $$
declare
  v_use qt001_cp.token_use;
  v_key qt001_cp.issuer_key;
  v_token text;
  v_claims jsonb;
begin
  select * into v_use from qt001_cp.token_use where proof_id = p_proof;
  select * into v_key from qt001_cp.issuer_key where thumbprint = v_use.key_thumbprint;
  select token into v_token from qt001_cp.token_archive where proof_id = p_proof;
  v_claims := quorate.parse_json(qt001_cp.base64url_decode(split_part(v_token, '.', 2)))::jsonb;
  return case
    when v_use.proof_id is null then 'missing'
    when v_token is null then 'erased'
    -- Rows can be made to agree with each other; who asked for what is read from the bytes that the issuer signed.
    when qt001_cp.sha256_hex(regexp_replace(v_token, '\.[^.]*$', '')) is distinct from v_use.signing_input_sha256::text
      or qt001_cp.base64url_decode(split_part(v_token, '.', 3)) is distinct from v_use.signature
      or quorate.rs256_verifies(decode(v_use.signing_input_sha256, 'hex'), v_use.signature, v_key.modulus, v_key.modulus_bytes) is not true
      or v_claims ->> 'aud' is distinct from v_use.audience
      or (select r.human_identity_id from quorate.resolve_human(v_key.identity_provider_item_id,
        qt001_cp.sha256_hex(v_claims ->> 'actor_id')) as r)
        is distinct from v_use.human_identity_id then 'forged'
    when v_use.audience is distinct from p_audience then 'other statement'
    when (extract(epoch from v_use.verified_at) >= (v_claims ->> 'iat')::numeric
      and extract(epoch from v_use.verified_at) < (v_claims ->> 'exp')::numeric) is not true then 'late'
    -- By when it was verified here; who holds the key can write any time of issue (KEY-2).
    when v_key.compromised_since <= v_use.verified_at then 'compromised'
    else 'authentic'
  end;
end
$$;
comment on function quorate.proof_state is
  'Whether a kept token, as it was signed, still proves that the human of its row asked for this audience: "authentic" when it does; '
  '"erased" when the token is no longer kept; "compromised" when others could sign with its key by then.';

create function quorate.assert_in_time(p_proof qt001_cp.token_use, p_by timestamptz) returns void
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
  'What every call that spent a token ends with: its time, and `p_by` where it has one of its own, is not over. The commit asks once more '
  '(EV-7).';

create function quorate.assert_deciding() returns void
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
comment on function quorate.assert_deciding is
  'Refuses a transaction in which nothing may be decided: a session that may not, no ledger, or a server with prepared transactions.';

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
