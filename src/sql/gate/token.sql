-- GitHub's OIDC tokens, verified in the database: RS256 over pinned keys, strict shape, single use (ID-1, ID-2, ID-4).
-- Must stay in step with src/identity/verify-token.ts: the same order of checks, the same codes.

set local role quorate_owner;

create function quorate.verify_token(p_token text, p_audience text) returns jsonb
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
begin
  if p_token is null or octet_length(p_token) > 16384 then
    perform quorate.refuse('TOKEN_TOO_LARGE', to_jsonb(16384), to_jsonb(octet_length(p_token)));
  end if;
  v_parts := string_to_array(p_token, '.');
  if cardinality(v_parts) <> 3 or '' = any (v_parts) then
    perform quorate.refuse('TOKEN_MALFORMED', to_jsonb('three parts'::text), to_jsonb(cardinality(v_parts)));
  end if;
  v_bytes := array[qt001_cp.base64url_decode(v_parts[1]), qt001_cp.base64url_decode(v_parts[2]), qt001_cp.base64url_decode(v_parts[3])];
  if array_position(v_bytes, null) is not null or not quorate.is_utf8_text(v_bytes[1]) or not quorate.is_utf8_text(v_bytes[2]) then
    perform quorate.refuse('TOKEN_ENCODING', to_jsonb('canonical base64url of UTF-8'::text));
  end if;
  v_header := quorate.parse_json(v_bytes[1]);
  v_payload := quorate.parse_json(v_bytes[2]);
  if v_header is null or v_payload is null then
    perform quorate.refuse('TOKEN_MALFORMED', to_jsonb('plain JSON objects'::text));
  end if;
  if quorate.json_repeats_member(v_header) or quorate.json_repeats_member(v_payload) then
    perform quorate.refuse('TOKEN_DUPLICATE_MEMBER');
  end if;

  if json_typeof(v_header -> 'alg') is distinct from 'string' or v_header ->> 'alg' <> 'RS256' then
    perform quorate.refuse('TOKEN_ALGORITHM', to_jsonb('RS256'::text), to_jsonb(v_header -> 'alg'));
  end if;
  if json_typeof(v_header -> 'kid') is distinct from 'string' or v_header ->> 'kid' = '' then
    perform quorate.refuse('TOKEN_KEY_MISSING', to_jsonb('kid'::text));
  end if;
  begin
    select k.* into strict v_key from qt001_cp.issuer_key as k
    join qt001_cp.identity_provider_manifest as p on p.item_id = k.identity_provider_item_id and p.active
    where k.kid = v_header ->> 'kid' and k.retired_at is null;
  exception when no_data_found or too_many_rows then
    perform quorate.refuse('TOKEN_KEY_UNKNOWN', (select jsonb_agg(kid order by kid collate "C") from qt001_cp.issuer_key where retired_at
      is null),
      to_jsonb(left(v_header ->> 'kid', 256)));
  end;
  if (v_header -> 'typ' is not null and (json_typeof(v_header -> 'typ') <> 'string' or v_header ->> 'typ' <> 'JWT'))
    or v_header -> 'crit' is not null then
    perform quorate.refuse('TOKEN_TYPE', to_jsonb('JWT'::text), to_jsonb(v_header -> 'typ'));
  end if;
  v_input_sha256 := sha256(convert_to(v_parts[1] || '.' || v_parts[2], 'UTF8'));
  if quorate.rs256_verifies(v_input_sha256, v_bytes[3], v_key.modulus, v_key.modulus_bytes) is not true then
    perform quorate.refuse('TOKEN_SIGNATURE');
  end if;

  -- The signature is GitHub's: from here on report all faults together. Plain JSON without repeated members equals jsonb, which is read
  -- faster.
  v_said := v_payload;
  select p.issuer into v_issuer from qt001_cp.identity_provider_manifest as p where p.item_id = v_key.identity_provider_item_id
    and p.active;
  if jsonb_typeof(v_said -> 'iss') is distinct from 'string' or v_said ->> 'iss' is distinct from v_issuer then
    v_findings := v_findings || row('TOKEN_ISSUER', to_jsonb(v_issuer), v_said -> 'iss')::qt001_cp.finding;
  end if;
  if jsonb_typeof(v_said -> 'aud') is distinct from 'string' or v_said ->> 'aud' is distinct from p_audience then
    v_findings := v_findings || row('TOKEN_AUDIENCE', to_jsonb(p_audience), v_said -> 'aud')::qt001_cp.finding;
  end if;
  if (jsonb_typeof(v_said -> 'exp') = 'number' and jsonb_typeof(v_said -> 'nbf') = 'number' and jsonb_typeof(v_said -> 'iat') = 'number'
    and (v_said ->> 'exp') || ',' || (v_said ->> 'nbf') || ',' || (v_said ->> 'iat') ~ '^[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*$'
    and greatest(length(v_said ->> 'exp'), length(v_said ->> 'nbf'), length(v_said ->> 'iat')) <= 10) is not true then
    v_findings := v_findings || array(
      select row('TOKEN_TIME_MISSING', to_jsonb(t.claim), v_said -> t.claim)::qt001_cp.finding
      from unnest(array['exp', 'nbf', 'iat']) with ordinality as t(claim, n)
      where jsonb_typeof(v_said -> t.claim) is distinct from 'number' or v_said ->> t.claim !~ '^[1-9][0-9]{0,9}$' order by t.n);
  -- Cast in a statement of its own: in one, the casts could be computed before the form is known.
  elsif (v_said ->> 'exp')::bigint - (v_said ->> 'iat')::bigint > 3600 then
    v_findings := v_findings || row('TOKEN_LIFETIME', to_jsonb(3600),
      to_jsonb((v_said ->> 'exp')::bigint - (v_said ->> 'iat')::bigint))::qt001_cp.finding;
  end if;
  if quorate.claims_in_form(v_said) is not true then
    v_findings := v_findings || array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.claim_faults(v_said) as f);
  end if;
  perform quorate.refuse_all(v_findings);

  return jsonb_strip_nulls(jsonb_build_object('iss', v_said -> 'iss', 'aud', v_said -> 'aud', 'jti', v_said -> 'jti',
    'sub', v_said -> 'sub', 'actor_id', v_said -> 'actor_id',
    'repository', v_said -> 'repository', 'repository_id', v_said -> 'repository_id',
    'repository_owner', v_said -> 'repository_owner', 'repository_owner_id', v_said -> 'repository_owner_id',
    'environment', v_said -> 'environment', 'job_workflow_ref', v_said -> 'job_workflow_ref',
    'job_workflow_sha', v_said -> 'job_workflow_sha', 'ref', v_said -> 'ref', 'sha', v_said -> 'sha',
    'event_name', v_said -> 'event_name', 'runner_environment', v_said -> 'runner_environment',
    'run_id', v_said -> 'run_id', 'run_attempt', v_said -> 'run_attempt', 'ref_protected', v_said -> 'ref_protected',
    'exp', (v_said ->> 'exp')::bigint, 'iat', (v_said ->> 'iat')::bigint, 'nbf', (v_said ->> 'nbf')::bigint,
    'provider_item_id', v_key.identity_provider_item_id, 'key_thumbprint', v_key.thumbprint,
    'signing_input_sha256', encode(v_input_sha256, 'hex'), 'signature', encode(v_bytes[3], 'hex')));
end
$$;
comment on function quorate.verify_token is
  'Everything about a token but the time: size, shape, encoding, JSON, duplicates, header, signature, then all claims at once. Returns '
  'the claims used.';

create function quorate.assert_token_time(p_claims jsonb) returns void
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
  perform quorate.refuse_all(v_findings);
end
$$;
comment on function quorate.assert_token_time is
  'Refuses a token that is not valid yet or has expired, by the database''s clock at this moment; called before the locks and after '
  'them (EV-5).';
create trigger token_use_append_only before update or delete on qt001_cp.token_use
  for each row execute function quorate.refuse_change();
create trigger token_use_no_truncate before truncate on qt001_cp.token_use
  for each statement execute function quorate.refuse_change();

create function quorate.assert_session() returns void
  language plpgsql volatile
as $$
begin
  -- A snapshot older than the locks would still show a revoked human as registered.
  if current_setting('transaction_isolation') <> 'read committed' then
    perform quorate.refuse('ISOLATION_REFUSED', to_jsonb('read committed'::text), to_jsonb(current_setting('transaction_isolation')));
  end if;
  -- An answer "done" must survive a crash.
  if current_setting('synchronous_commit') not in ('on', 'remote_apply') then
    perform quorate.refuse('SESSION_NOT_DURABLE', to_jsonb('on'::text), to_jsonb(current_setting('synchronous_commit')));
  end if;
end
$$;
comment on function quorate.assert_session is
  'Refuses a transaction that is not READ COMMITTED, or a session whose commits a crash could lose (EV-7).';

reset role;
