-- What the holder of a seat says of it: that the registered row is theirs, that the key still works, that it ends (APR-6). And the list of
-- all seats, for all.

set local role quorate_owner;

create function quorate.enter_holder(p_purpose text, p_request text, p_fields jsonb, p_token text, p_raises_epoch boolean,
    out request jsonb, out proof_id uuid, out human uuid, out findings qt001_cp.finding[], out credential qt001_cp.seat_credential)
  language plpgsql volatile
as $$
declare
  v_entry record;
begin
  perform quorate.assert_deciding();
  request := quorate.parse_request(p_request);
  perform quorate.require_fields(request, p_fields || '{"seat": "^[a-z][a-z0-9_]{0,62}$"}');
  select * into v_entry from quorate.enter_door('signoff', p_purpose, (request ->> 'request_id')::uuid, null, request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request)], p_token, p_raises_epoch);
  proof_id := v_entry.proof_id;
  human := v_entry.human;
  -- Two calls of one holder at once: the second sees what the first did.
  perform from qt001_cp.apr_approver_seat as s where s.seat_key = request ->> 'seat' for no key update;
  credential := quorate.current_credential(request ->> 'seat');
  findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(request) as f)
    || array(select row(f.code, null, jsonb_build_object('seat', request -> 'seat'))::qt001_cp.finding from (values
      ('SEAT_UNKNOWN', credential.credential_id is null),
      ('SEAT_NOT_YOURS', credential.custodian_human_id <> human)) as f(code, holds) where f.holds);
end
$$;
comment on function quorate.enter_holder is
  'The first step of what a holder says of a seat: a request {request_id, seat, not_after, …}, its proof by a token or the seat''s own '
  'key, and what the seat is proved with now.';

create function quorate.confirm_seat(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_findings qt001_cp.finding[];
begin
  select * into v_entry from quorate.enter_holder('seat-confirm', p_request, '{"seat_sha256": "^[0-9a-f]{64}$"}', p_token, false);
  v_findings := v_entry.findings || array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from (values
      -- The holder reads this digest from their device: another one was registered in place of theirs.
      ('SEAT_DIGEST_DIFFERS', (v_entry.credential).document_sha256 <> v_entry.request ->> 'seat_sha256',
        v_entry.request -> 'seat_sha256', to_jsonb((v_entry.credential).document_sha256::text)),
      -- A key that says of itself that it is the holder's proves nothing: whoever put theirs in its place would say the same. Of a key
      -- that came by a rotation the one before it said so (APR-6).
      ('SEAT_TOKEN_EXPECTED', starts_with(p_token, '{') and exists (
        select from qt001_cp.apr_approver_seat as s where s.seat_key = v_entry.request ->> 'seat' and s.rotated_at is null),
        null, v_entry.request -> 'seat'),
      ('SEAT_SECRET_MISSING', (v_entry.credential).sort = 'secret' and (v_entry.credential).secret_hash is null, null,
        v_entry.request -> 'seat'),
      ('SEAT_CONFIRMED_ALREADY', (v_entry.credential).confirmed_at is not null, null, v_entry.request -> 'seat'),
      ('SEAT_STALE', clock_timestamp() >= (v_entry.credential).valid_until, null, v_entry.request -> 'seat')
    ) as f(code, holds, expected, observed) where f.holds);
  if cardinality(v_findings) = 0 then
    update qt001_cp.seat_credential set confirmed_at = clock_timestamp(), confirmation_proof_id = v_entry.proof_id
    where credential_id = (v_entry.credential).credential_id;
  end if;
  return quorate.door_answer('SEAT_CONFIRMED', null, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('seat', v_entry.request -> 'seat', 'seat_sha256', v_entry.request -> 'seat_sha256'));
end
$$;
comment on function quorate.confirm_seat is
  'The holder says that a registered seat is that of their device, by their token, or after a rotation by its key; from then on it '
  'counts. Request {request_id, seat, seat_sha256, not_after} (APR-6).';

create function quorate.put_seat_secret(p_seat text, p_secret_hash text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_credential qt001_cp.seat_credential;
begin
  perform quorate.assert_deciding();
  if octet_length(p_seat) > 255 or octet_length(p_secret_hash) > 255 or quorate.is_secret_hash(p_secret_hash) is not true then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('a PHC string of argon2id with the one set of parameters'::text));
  end if;
  v_credential := quorate.current_credential(p_seat);
  -- Only who made the secret has a text of this digest; it needs no other proof, and nobody without one waits or writes.
  if v_credential.document::jsonb #>> '{key,secret_hash_sha256}' is distinct from qt001_cp.sha256_hex(p_secret_hash) then
    perform quorate.refuse('SEAT_SECRET_OTHER', null, to_jsonb(left(p_seat, 64)));
  end if;
  if v_credential.secret_hash is null then
    -- The seat first, as every call of its holder locks it.
    update qt001_cp.apr_approver_seat set secret_hash = p_secret_hash
    where seat_key = p_seat and credential_id = v_credential.credential_id;
    update qt001_cp.seat_credential set secret_hash = p_secret_hash
    where credential_id = v_credential.credential_id and secret_hash is null;
  end if;
  return jsonb_build_object('outcome', 'done', 'findings', '[]'::jsonb, 'seat', p_seat, 'seat_sha256', v_credential.document_sha256);
end
$$;
comment on function quorate.put_seat_secret is
  'The holder of a registered secret puts what it is proved against, whose sha256 was registered; once, and again without effect. Answers '
  '{outcome, findings, seat, seat_sha256} (APR-3).';

create function quorate.drill_seat(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_at constant timestamptz := clock_timestamp();
begin
  -- A token says nothing of whether the key still works.
  if starts_with(p_token, '{') is not true then
    perform quorate.refuse('SEAT_KEY_EXPECTED');
  end if;
  select * into v_entry from quorate.enter_holder('seat-drill', p_request, '{}', p_token, false);
  if cardinality(v_entry.findings) = 0 then
    update qt001_cp.apr_approver_seat set drilled_at = v_at where seat_key = v_entry.request ->> 'seat';
  end if;
  return quorate.door_answer('SEAT_DRILLED', null, v_entry.proof_id, v_entry.human, v_entry.findings, jsonb_strip_nulls(
    jsonb_build_object('seat', v_entry.request -> 'seat',
      'drilled_at', case when cardinality(v_entry.findings) = 0 then quorate.utc_seconds(v_at) end)));
end
$$;
comment on function quorate.drill_seat is
  'The holder shows that the key of their seat still works, by that key only. Request {request_id, seat, not_after}; `drilled_at` beside '
  'the answer.';

create function quorate.end_seat(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_findings qt001_cp.finding[];
  v_epoch bigint;
begin
  select * into v_entry from quorate.enter_holder('seat-end', p_request, '{}', p_token, true);
  if v_entry.request ? 'reason' and quorate.is_reason(v_entry.request -> 'reason') is not true then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('reason'::text));
  elsif v_entry.request ? 'compromised_since' and quorate.utc_time(v_entry.request ->> 'compromised_since') is null then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('compromised_since'::text), v_entry.request -> 'compromised_since');
  end if;
  v_findings := v_entry.findings;
  if quorate.utc_time(v_entry.request ->> 'compromised_since') >= clock_timestamp() then
    v_findings := v_findings || row('SEAT_SINCE_REFUSED', to_jsonb('before ' || quorate.utc_seconds(clock_timestamp())),
      v_entry.request -> 'compromised_since')::qt001_cp.finding;
  end if;
  if cardinality(v_findings) = 0 then
    perform quorate.end_credential(v_entry.credential, quorate.utc_time(v_entry.request ->> 'compromised_since'));
    v_epoch := quorate.raise_epoch();
  end if;
  return quorate.door_answer('SEAT_ENDED', null, v_entry.proof_id, v_entry.human, v_findings, jsonb_strip_nulls(jsonb_build_object(
    'seat', v_entry.request -> 'seat', 'seat_sha256', (v_entry.credential).document_sha256, 'reason', v_entry.request -> 'reason',
    'compromised_since', v_entry.request -> 'compromised_since', 'epoch_raised', v_epoch)));
end
$$;
comment on function quorate.end_seat is
  'The holder ends their own seat, alone and at once, by their token or its key; whoever else does it needs a SEAT_REGISTER. Request '
  '{request_id, seat, reason?, compromised_since?, not_after}. Raises the epoch (EV-4).';

create function quorate.seats() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('seat', s.seat_key, 'type', s.approver_type, 'sort', c.sort,
      'custodian', h.provider_subject_sha256, 'sha256', c.document_sha256, 'state', case
        when not s.active or c.ended_at is not null or quorate.credential_fell(c) then 'ended'
        when clock_timestamp() >= c.valid_until then 'expired'
        when c.confirmed_at is null then 'unconfirmed' else 'active' end,
      'valid_until', quorate.utc_seconds(c.valid_until), 'drilled_at', quorate.utc_seconds(s.drilled_at),
      'user_verified', quorate.verifies_user(c.sort, c.document::jsonb -> 'key')) order by s.seat_key collate "C"), '[]')
    from qt001_cp.apr_approver_seat as s join qt001_cp.seat_credential as c on c.credential_id = s.credential_id
    join qt001_cp.human_identity_registry as h on h.human_identity_id = s.custodian_human_id
  $$;
comment on function quorate.seats is
  'Every seat with what it is proved with last: [{seat, type, sort, custodian, sha256, state: active | unconfirmed | expired | ended, '
  'valid_until, drilled_at, user_verified}]. Never a key or what is kept of a secret.';

reset role;

grant execute on function quorate.confirm_seat(text, text), quorate.drill_seat(text, text), quorate.end_seat(text, text),
  quorate.put_seat_secret(text, text) to quorate_door;
grant execute on function quorate.seats() to quorate_door, quorate_migrator;
