-- GitHub's OIDC tokens, verified in the database: RS256 over pinned keys, strict shape, single use (ID-1, ID-2, ID-4).
-- Must stay in step with src/identity/verify-token.ts: the same order of checks, the same codes.
set local role quorate_owner;

create function qt001_cp.bytes_to_numeric(p_bytes bytea) returns numeric
  language plpgsql immutable strict parallel safe
as $$
declare
  v_hex text := encode(p_bytes, 'hex');
  v_value numeric := 0;
begin
  -- Seven bytes at a time fit a bigint; PostgreSQL 15 reads no hexadecimal numerics.
  v_hex := repeat('0', (14 - length(v_hex) % 14) % 14) || v_hex;
  for i in 0 .. length(v_hex) / 14 - 1 loop
    v_value := v_value * 72057594037927936 + (('x' || substr(v_hex, i * 14 + 1, 14))::bit(56)::bigint)::numeric;
  end loop;
  return v_value;
end
$$;

create function qt001_cp.rs256_verifies(p_signing_input_sha256 bytea, p_signature bytea, p_modulus numeric, p_modulus_bytes integer)
  returns boolean
  language plpgsql immutable parallel safe
as $$
declare
  v_signature numeric;
  v_power numeric;
  v_block bytea;
begin
  if p_signing_input_sha256 is null or p_signature is null or p_modulus is null or p_modulus_bytes is null
    or octet_length(p_signature) <> p_modulus_bytes or octet_length(p_signing_input_sha256) <> 32 then
    return false;
  end if;
  v_signature := qt001_cp.bytes_to_numeric(p_signature);
  if v_signature >= p_modulus then
    return false;
  end if;
  v_power := v_signature;
  for i in 1 .. 16 loop
    v_power := mod(v_power * v_power, p_modulus);
  end loop;
  v_power := mod(v_power * v_signature, p_modulus);
  -- RFC 8017 section 9.2: the whole block is rebuilt, never parsed.
  v_block := decode('0001' || repeat('ff', p_modulus_bytes - 54) || '003031300d060960864801650304020105000420', 'hex') || p_signing_input_sha256;
  return v_power = qt001_cp.bytes_to_numeric(v_block);
end
$$;
comment on function qt001_cp.rs256_verifies is 'RSASSA-PKCS1-v1_5 with SHA-256 and e = 65537 (RFC 8017 section 8.2.2). Callers test the result with "is not true".';

create function qt001_cp.base64url_decode(p_text text) returns bytea
  language plpgsql immutable parallel safe
as $$
declare
  v_bytes bytea;
begin
  if p_text is null or p_text !~ '^[A-Za-z0-9_-]*$' or length(p_text) % 4 = 1 then
    return null;
  end if;
  v_bytes := decode(replace(replace(p_text, '-', '+'), '_', '/') || repeat('=', (4 - length(p_text) % 4) % 4), 'base64');
  -- Only the one canonical spelling: trailing bits that nobody reads must be zero.
  return case when qt001_cp.base64url_encode(v_bytes) = p_text then v_bytes end;
end
$$;
create function qt001_cp.base64url_encode(p_bytes bytea) returns text
  language sql immutable strict parallel safe
  return rtrim(replace(replace(replace(encode(p_bytes, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=');

create function qt001_cp.json_is_plain(p_value json, p_depth integer default 1) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  case json_typeof(p_value)
    when 'object' then
      return p_depth <= 8 and not exists (select from json_each(p_value) as e
        where json_typeof(e.value) in ('object', 'array', 'number') and not qt001_cp.json_is_plain(e.value, p_depth + 1));
    when 'array' then
      return p_depth <= 8 and not exists (select from json_array_elements(p_value) as e
        where json_typeof(e.value) in ('object', 'array', 'number') and not qt001_cp.json_is_plain(e.value, p_depth + 1));
    when 'number' then
      return p_value #>> '{}' ~ '^-?(0|[1-9][0-9]{0,18})([.][0-9]{1,18})?$';
    else
      return true;
  end case;
end
$$;
comment on function qt001_cp.json_is_plain is 'At most 8 levels, and only numbers that every reader reads alike.';

create function qt001_cp.json_repeats_member(p_value json) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  case json_typeof(p_value)
    when 'object' then
      return (select count(*) <> count(distinct k) from json_object_keys(p_value) as k)
        or exists (select from json_each(p_value) as e
          where json_typeof(e.value) in ('object', 'array') and qt001_cp.json_repeats_member(e.value));
    when 'array' then
      return exists (select from json_array_elements(p_value) as e
        where json_typeof(e.value) in ('object', 'array') and qt001_cp.json_repeats_member(e.value));
    else
      return false;
  end case;
end
$$;
comment on function qt001_cp.json_repeats_member is 'Whether an object anywhere has a member twice; escaped twins are twins.';

create function qt001_cp.parse_json(p_bytes bytea) returns json
  language plpgsql immutable parallel safe
as $$
declare
  v_value json;
begin
  v_value := convert_from(p_bytes, 'UTF8')::json;
  perform v_value::jsonb; -- refuses what json lets through: U+0000 and lone surrogates
  return case when json_typeof(v_value) = 'object' and qt001_cp.json_is_plain(v_value) then v_value end;
exception when data_exception or statement_too_complex or program_limit_exceeded then
  return null;
end
$$;
comment on function qt001_cp.parse_json is 'A plain JSON object from outside, or null.';

create function qt001_cp.is_utf8_text(p_bytes bytea) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  perform convert_from(p_bytes, 'UTF8');
  return true;
exception when data_exception then
  return false;
end
$$;

create function qt001_cp.claim_forms() returns table (n integer, claim text, required boolean, form text)
  language sql immutable parallel safe
  as $$
    values
      (1, 'jti', true, '^[!-~]{1,255}$'), (2, 'sub', true, null),
      (3, 'actor_id', true, '^[1-9][0-9]{0,18}$'),
      (4, 'repository', true, '^[A-Za-z0-9._-]{1,128}/[A-Za-z0-9._-]{1,128}$'), (5, 'repository_id', true, '^[1-9][0-9]{0,18}$'),
      (6, 'repository_owner', true, '^[A-Za-z0-9._-]{1,128}$'), (7, 'repository_owner_id', true, '^[1-9][0-9]{0,18}$'),
      (8, 'environment', false, null), (9, 'job_workflow_ref', true, null), (10, 'job_workflow_sha', true, '^[0-9a-f]{40}([0-9a-f]{24})?$'),
      (11, 'ref', true, null), (12, 'sha', true, '^[0-9a-f]{40}([0-9a-f]{24})?$'),
      (13, 'event_name', true, null), (14, 'runner_environment', true, null),
      (15, 'run_id', true, '^[1-9][0-9]{0,18}$'), (16, 'run_attempt', true, '^[1-9][0-9]{0,18}$'), (17, 'ref_protected', false, '^(true|false)$')
  $$;
comment on function qt001_cp.claim_forms is
  'Every claim that is used, and its documented form; no form means non-empty text without control characters. At most 1024 bytes each.';

create function qt001_cp.verify_token(p_token text, p_audience text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_parts text[];
  v_bytes bytea[];
  v_header json;
  v_payload json;
  v_said jsonb;
  v_key qt001_cp.issuer_key;
  v_issuer text;
  v_input_sha256 bytea;
  v_findings qt001_cp.finding[] := '{}';
  v_claims jsonb;
begin
  if p_token is null or octet_length(p_token) > 16384 then
    perform qt001_cp.refuse('TOKEN_TOO_LARGE', to_jsonb(16384), to_jsonb(octet_length(p_token)));
  end if;
  v_parts := string_to_array(p_token, '.');
  if cardinality(v_parts) <> 3 or '' = any (v_parts) then
    perform qt001_cp.refuse('TOKEN_MALFORMED', to_jsonb('three parts'::text), to_jsonb(cardinality(v_parts)));
  end if;
  v_bytes := array[qt001_cp.base64url_decode(v_parts[1]), qt001_cp.base64url_decode(v_parts[2]), qt001_cp.base64url_decode(v_parts[3])];
  if array_position(v_bytes, null) is not null or not qt001_cp.is_utf8_text(v_bytes[1]) or not qt001_cp.is_utf8_text(v_bytes[2]) then
    perform qt001_cp.refuse('TOKEN_ENCODING', to_jsonb('canonical base64url of UTF-8'::text));
  end if;
  v_header := qt001_cp.parse_json(v_bytes[1]);
  v_payload := qt001_cp.parse_json(v_bytes[2]);
  if v_header is null or v_payload is null then
    perform qt001_cp.refuse('TOKEN_MALFORMED', to_jsonb('plain JSON objects'::text));
  end if;
  if qt001_cp.json_repeats_member(v_header) or qt001_cp.json_repeats_member(v_payload) then
    perform qt001_cp.refuse('TOKEN_DUPLICATE_MEMBER');
  end if;

  if json_typeof(v_header -> 'alg') is distinct from 'string' or v_header ->> 'alg' <> 'RS256' then
    perform qt001_cp.refuse('TOKEN_ALGORITHM', to_jsonb('RS256'::text), to_jsonb(v_header -> 'alg'));
  end if;
  if json_typeof(v_header -> 'kid') is distinct from 'string' or v_header ->> 'kid' = '' then
    perform qt001_cp.refuse('TOKEN_KEY_MISSING', to_jsonb('kid'::text));
  end if;
  begin
    select k.* into strict v_key from qt001_cp.issuer_key as k
    join qt001_cp.identity_provider_manifest as p on p.item_id = k.identity_provider_item_id and p.active
    where k.kid = v_header ->> 'kid' and k.retired_at is null;
  exception when no_data_found or too_many_rows then
    perform qt001_cp.refuse('TOKEN_KEY_UNKNOWN', (select jsonb_agg(kid order by kid collate "C") from qt001_cp.issuer_key where retired_at is null),
      to_jsonb(left(v_header ->> 'kid', 256)));
  end;
  if (v_header -> 'typ' is not null and (json_typeof(v_header -> 'typ') <> 'string' or v_header ->> 'typ' <> 'JWT'))
    or v_header -> 'crit' is not null then
    perform qt001_cp.refuse('TOKEN_TYPE', to_jsonb('JWT'::text), to_jsonb(v_header -> 'typ'));
  end if;
  v_input_sha256 := sha256(convert_to(v_parts[1] || '.' || v_parts[2], 'UTF8'));
  if qt001_cp.rs256_verifies(v_input_sha256, v_bytes[3], v_key.modulus, v_key.modulus_bytes) is not true then
    perform qt001_cp.refuse('TOKEN_SIGNATURE');
  end if;

  -- The signature is GitHub's: from here on every fault is told at once. Plain JSON without twins is the same as jsonb, which is read faster.
  v_said := v_payload;
  select p.issuer into v_issuer from qt001_cp.identity_provider_manifest as p where p.item_id = v_key.identity_provider_item_id and p.active;
  if jsonb_typeof(v_said -> 'iss') is distinct from 'string' or v_said ->> 'iss' is distinct from v_issuer then
    v_findings := v_findings || row('TOKEN_ISSUER', to_jsonb(v_issuer), v_said -> 'iss')::qt001_cp.finding;
  end if;
  if jsonb_typeof(v_said -> 'aud') is distinct from 'string' or v_said ->> 'aud' is distinct from p_audience then
    v_findings := v_findings || row('TOKEN_AUDIENCE', to_jsonb(p_audience), v_said -> 'aud')::qt001_cp.finding;
  end if;
  v_findings := v_findings || array(
    select row('TOKEN_TIME_MISSING', to_jsonb(t.claim), v_said -> t.claim)::qt001_cp.finding
    from unnest(array['exp', 'nbf', 'iat']) with ordinality as t(claim, n)
    where jsonb_typeof(v_said -> t.claim) is distinct from 'number' or v_said ->> t.claim !~ '^[1-9][0-9]{0,9}$' order by t.n);
  -- Two statements: in one, the casts could be computed before the form is known.
  if not exists (select from unnest(v_findings) as f where f.code = 'TOKEN_TIME_MISSING') then
    if (v_said ->> 'exp')::bigint - (v_said ->> 'iat')::bigint > 3600 then
      v_findings := v_findings || row('TOKEN_LIFETIME', to_jsonb(3600),
        to_jsonb((v_said ->> 'exp')::bigint - (v_said ->> 'iat')::bigint))::qt001_cp.finding;
    end if;
  end if;
  v_findings := v_findings || array(
    select row('TOKEN_CLAIM_MISSING', to_jsonb(c.claim), null)::qt001_cp.finding from qt001_cp.claim_forms() as c
    where c.required and v_said -> c.claim is null order by c.n);
  v_findings := v_findings || array(
    select row('TOKEN_CLAIM_TYPE', to_jsonb(c.claim), v_said -> c.claim)::qt001_cp.finding from qt001_cp.claim_forms() as c
    where v_said -> c.claim is not null
      and (jsonb_typeof(v_said -> c.claim) <> 'string' or octet_length(v_said ->> c.claim) not between 1 and 1024
        or (c.form is not null and v_said ->> c.claim !~ c.form) or v_said ->> c.claim ~ '[\x01-\x1f\x7f]')
    order by c.n);
  perform qt001_cp.refuse_all(v_findings);

  select jsonb_object_agg(c.claim, v_said ->> c.claim) into v_claims
  from (select claim from qt001_cp.claim_forms() union all values ('iss'), ('aud')) as c
  where v_said -> c.claim is not null;
  return v_claims || jsonb_build_object('exp', (v_said ->> 'exp')::bigint, 'iat', (v_said ->> 'iat')::bigint, 'nbf', (v_said ->> 'nbf')::bigint,
    'provider_item_id', v_key.identity_provider_item_id, 'key_thumbprint', v_key.thumbprint,
    'signing_input_sha256', encode(v_input_sha256, 'hex'), 'signature', encode(v_bytes[3], 'hex'));
end
$$;
comment on function qt001_cp.verify_token is
  'Everything about a token but the time: size, shape, encoding, JSON, duplicates, header, signature, then all claims at once. Returns the claims used.';

create function qt001_cp.assert_token_time(p_claims jsonb) returns void
  language plpgsql volatile
as $$
declare
  v_now numeric := extract(epoch from clock_timestamp());
  v_valid numeric := greatest((p_claims ->> 'nbf')::numeric, (p_claims ->> 'iat')::numeric);
  v_findings qt001_cp.finding[] := '{}';
begin
  -- By the database's clock, after the locks: a token that expired while it waited is too late (EV-5).
  if (v_now < (p_claims ->> 'exp')::numeric) is not true then
    v_findings := v_findings || row('TOKEN_EXPIRED', p_claims -> 'exp', to_jsonb(floor(v_now)))::qt001_cp.finding;
  end if;
  if (v_now >= v_valid) is not true then
    v_findings := v_findings || row('TOKEN_NOT_YET_VALID', to_jsonb(v_valid), to_jsonb(floor(v_now)))::qt001_cp.finding;
  end if;
  perform qt001_cp.refuse_all(v_findings);
end
$$;
comment on function qt001_cp.assert_token_time is
  'Refuses a token whose time has not come or has passed, by the database''s clock at this very moment; asked before the locks and after them (EV-5).';

create function qt001_cp.workflow_now(p_workflow_ref text, p_repository text) returns text
  language sql immutable parallel safe
  return case when p_workflow_ref like '.github/%' then p_repository || '/' || p_workflow_ref else p_workflow_ref end;
comment on function qt001_cp.workflow_now is
  'A scope''s workflow as a token of this repository names it: the repository''s own under whatever name it has now, another''s whole (ID-13).';

create function qt001_cp.refuse_other_workload(p_claims jsonb, p_scope uuid) returns void
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
    perform qt001_cp.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(qt001_cp.code_of(p_scope)));
  end if;
  select array_agg(row(c.code, to_jsonb(c.expected), to_jsonb(c.observed))::qt001_cp.finding order by c.position) into v_findings
  from (values
    (1, 'CLAIM_REPOSITORY', v_provider.repository_id, p_claims ->> 'repository_id'),
    (2, 'CLAIM_OWNER', v_provider.owner_id, p_claims ->> 'repository_owner_id'),
    (3, 'CLAIM_ENVIRONMENT', v_scope.environment, p_claims ->> 'environment'),
    (4, 'CLAIM_WORKFLOW', qt001_cp.workflow_now(v_scope.job_workflow_ref, p_claims ->> 'repository'), p_claims ->> 'job_workflow_ref'),
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
    v_findings := v_findings || row('CLAIM_SUB', to_jsonb(format('repo:%s:%s', p_claims ->> 'repository', v_context)), p_claims -> 'sub')::qt001_cp.finding;
  end if;
  perform qt001_cp.refuse_all(v_findings);
end
$$;
comment on function qt001_cp.refuse_other_workload is 'Compares the token''s claims with the scope, one by one and exactly (ID-5, ID-8); every difference at once.';

create table qt001_cp.token_use (
  token_use_id uuid not null default gen_random_uuid() constraint pk_token_use primary key,
  iss text not null,
  jti text not null,
  purpose text not null,
  activation_id uuid,
  human_identity_id uuid constraint fk_token_use__human references qt001_cp.human_identity_registry,
  principal_id uuid constraint fk_token_use__principal references qt001_cp.principal_registry,
  session_role name not null,
  run_id text not null,
  environment text,
  audience text not null,
  key_thumbprint text not null,
  signing_input_sha256 qt001_cp.sha256 not null,
  signature bytea not null,
  iat timestamptz not null,
  exp timestamptz not null,
  verified_at timestamptz not null,
  claims jsonb not null,
  commit_by timestamptz not null,
  constraint uq_token_use__iss_jti unique (iss, jti),
  constraint ck_token_use__time check (verified_at < exp)
);
comment on table qt001_cp.token_use is 'Every token that was spent, once; its claims without the token itself (ID-4, SIG-4).';
comment on column qt001_cp.token_use.principal_id is 'The principal that the workload acted as, where the scope has a custodian or a personal login.';

comment on column qt001_cp.token_use.commit_by is
  'When it is too late to commit what rests on the token: its end, or the end of what it was signed for where that was still to come (EV-7).';
create constraint trigger holds_at_commit after insert on qt001_cp.token_use
  deferrable initially deferred for each row execute function qt001_cp.assert_at_commit();

create table qt001_cp.token_archive (
  token_use_id uuid not null constraint pk_token_archive primary key constraint fk_token_archive__token_use references qt001_cp.token_use,
  token text not null
);
comment on table qt001_cp.token_archive is 'The full tokens: personal data, restricted. Nobody is granted anything here. Who erases one ends what it proves: an e-sign is missing, a verify fails.';

create trigger token_use_append_only before update or delete on qt001_cp.token_use
  for each row execute function qt001_cp.refuse_change();
create trigger token_use_no_truncate before truncate on qt001_cp.token_use
  for each statement execute function qt001_cp.refuse_change();

create function qt001_cp.spend_token(p_token text, p_claims jsonb, p_purpose text, p_activation uuid, p_human uuid, p_principal uuid,
    p_not_after text)
  returns uuid
  language plpgsql volatile
as $$
declare
  v_id uuid;
  v_exp timestamptz := to_timestamp((p_claims ->> 'exp')::numeric);
  v_not_after timestamptz := qt001_cp.utc_time(p_not_after);
begin
  perform qt001_cp.assert_token_time(p_claims);
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
  returning token_use_id into v_id;
  if v_id is null then
    perform qt001_cp.refuse('TOKEN_REPLAYED', null, p_claims -> 'jti');
  end if;
  insert into qt001_cp.token_archive (token_use_id, token) values (v_id, p_token);
  return v_id;
end
$$;
comment on function qt001_cp.spend_token is 'Burns a verified token: (iss, jti) once for ever, in the transaction that it authorises. `p_not_after` is the end of what it was signed for.';

create function qt001_cp.proof_state(p_token_use uuid, p_audience text) returns text
  language plpgsql volatile
as $$
declare
  v_use qt001_cp.token_use;
  v_key qt001_cp.issuer_key;
  v_token text;
  v_claims jsonb;
begin
  select * into v_use from qt001_cp.token_use where token_use_id = p_token_use;
  select * into v_key from qt001_cp.issuer_key where thumbprint = v_use.key_thumbprint;
  select token into v_token from qt001_cp.token_archive where token_use_id = p_token_use;
  v_claims := qt001_cp.parse_json(qt001_cp.base64url_decode(split_part(v_token, '.', 2)))::jsonb;
  return case
    when v_use.token_use_id is null then 'missing'
    when v_token is null then 'erased'
    -- Rows can be made to agree with each other; who asked for what is read from the bytes that the issuer signed.
    when qt001_cp.sha256_hex(regexp_replace(v_token, '\.[^.]*$', '')) is distinct from v_use.signing_input_sha256::text
      or qt001_cp.base64url_decode(split_part(v_token, '.', 3)) is distinct from v_use.signature
      or qt001_cp.rs256_verifies(decode(v_use.signing_input_sha256, 'hex'), v_use.signature, v_key.modulus, v_key.modulus_bytes) is not true
      or v_claims ->> 'aud' is distinct from v_use.audience
      or (select r.human_identity_id from qt001_cp.resolve_human(v_key.identity_provider_item_id, qt001_cp.sha256_hex(v_claims ->> 'actor_id')) as r)
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
comment on function qt001_cp.proof_state is
  'Whether a kept token, as it was signed, still proves that the human of its row asked for this audience: "authentic" when it does; "erased" when the token is no longer kept; "compromised" when others could sign with its key by then.';

create function qt001_cp.assert_in_time(p_use qt001_cp.token_use, p_by timestamptz) returns void
  language plpgsql volatile
as $$
declare
  v_by timestamptz := least((p_use).commit_by, p_by);
begin
  if (clock_timestamp() < v_by) is not true then
    perform qt001_cp.refuse('CALL_OVERTIME', to_jsonb(qt001_cp.utc_seconds(v_by)), to_jsonb(qt001_cp.utc_seconds(clock_timestamp())));
  end if;
end
$$;
comment on function qt001_cp.assert_in_time is
  'What every call that spent a token ends with: its time, and `p_by` where it has one of its own, is not over. The commit asks once more (EV-7).';

create function qt001_cp.assert_session() returns void
  language plpgsql volatile
as $$
begin
  -- Under a snapshot older than the locks a revoked human would still look alive.
  if current_setting('transaction_isolation') <> 'read committed' then
    perform qt001_cp.refuse('ISOLATION_REFUSED', to_jsonb('read committed'::text), to_jsonb(current_setting('transaction_isolation')));
  end if;
  -- What is told as done must be there after a crash.
  if current_setting('synchronous_commit') not in ('on', 'remote_apply') then
    perform qt001_cp.refuse('SESSION_NOT_DURABLE', to_jsonb('on'::text), to_jsonb(current_setting('synchronous_commit')));
  end if;
end
$$;
comment on function qt001_cp.assert_session is 'Refuses a session that sees the past, or whose commits a crash could lose (EV-7).';

create function qt001_cp.assert_deciding() returns void
  language plpgsql volatile
as $$
begin
  perform qt001_cp.assert_session();
  if not exists (select from qt001_cp.ledger) then
    perform qt001_cp.refuse('GENESIS_MISSING');
  end if;
  -- A prepared transaction keeps its locks without a session that anybody could end (PRV-11).
  if current_setting('max_prepared_transactions') <> '0' then
    perform qt001_cp.refuse('PREPARED_TRANSACTIONS', to_jsonb('0'::text), to_jsonb(current_setting('max_prepared_transactions')));
  end if;
end
$$;
comment on function qt001_cp.assert_deciding is
  'Refuses a transaction in which nothing may be decided: a session that may not, no ledger, or a server with prepared transactions.';

create function qt001_cp.refuse_larger(p_text text, p_bytes integer, p_code text) returns void
  language plpgsql volatile
as $$
begin
  if (octet_length(p_text) <= p_bytes) is not true then
    perform qt001_cp.refuse(p_code, to_jsonb(p_bytes), to_jsonb(octet_length(p_text)));
  end if;
end
$$;
comment on function qt001_cp.refuse_larger is 'Bounds what a call without a proof yet can make the server hash or parse; an absent text is refused too.';

create function qt001_cp.prove(p_scope uuid, p_purpose text, p_subject uuid, p_not_after text, p_asked text[], p_token text,
    out claims jsonb, out provider_item_id uuid, out human uuid)
  language plpgsql volatile
as $$
declare
  v_code text;
begin
  -- What is asked for are digests and names: nobody without a proof has more hashed than that.
  if exists (select from unnest(p_asked) as a where octet_length(a) > 255) then
    perform qt001_cp.refuse('CALL_MALFORMED', to_jsonb('digests and names of at most 255 bytes'::text));
  end if;
  claims := qt001_cp.verify_token(p_token, qt001_cp.audience(p_purpose,
    qt001_cp.statement_sha256(p_purpose, (select ledger_id from qt001_cp.ledger), p_subject, p_not_after, variadic p_asked)));
  perform qt001_cp.refuse_other_workload(claims, p_scope);
  select s.provider_item_id into provider_item_id from qt001_cp.authority_scope_manifest as s where s.item_id = p_scope and s.active;
  select r.human_identity_id, r.code into human, v_code
  from qt001_cp.resolve_human(provider_item_id, qt001_cp.sha256_hex(claims ->> 'actor_id')) as r;
  -- Who is nobody here, or was stopped, has proved nothing: no lock, no link in the chain (EV-3). A suspended person may answer (REG-4).
  if human is null or v_code = 'IDENTITY_STALE' or v_code = 'IDENTITY_SUSPENDED' and p_purpose not in ('suspend', 'revoke') then
    perform qt001_cp.refuse(coalesce(v_code, 'IDENTITY_UNKNOWN'), null, jsonb_build_object('actor', qt001_cp.sha256_hex(claims ->> 'actor_id')));
  end if;
end
$$;
comment on function qt001_cp.prove is
  'What every call does before it locks or writes: the token over exactly this statement, the workload of the scope, and a registered human behind it whom nobody stopped (ID-4, EV-3). `p_asked` is what is asked for, as the statement lists it; answers with the claims, the provider and the human. Reads only.';

create function qt001_cp.prove_again(p_claims jsonb, p_scope uuid) returns void
  language plpgsql volatile
as $$
begin
  perform qt001_cp.assert_token_time(p_claims);
  perform qt001_cp.refuse_other_workload(p_claims, p_scope);
  if not exists (select from qt001_cp.issuer_key as k where k.thumbprint = p_claims ->> 'key_thumbprint' and k.retired_at is null) then
    perform qt001_cp.refuse('TOKEN_KEY_UNKNOWN', null, p_claims -> 'key_thumbprint');
  end if;
end
$$;
comment on function qt001_cp.prove_again is
  'After the locks, in a new statement: the time, the policy''s workload and the key, as they are now that nobody else can change them (EV-5).';

reset role;
