-- What is read of a seat: the document that its device made, and an approval that it signed (APR-8). Strict: what is not of the form is
-- not.
-- Must stay in step with src/seats.

set local role quorate_owner;

create function quorate.is_bytes(p_text text, p_least integer, p_most integer) returns boolean
  language sql immutable parallel safe
  return coalesce(octet_length(qt001_cp.base64url_decode(p_text)) between p_least and p_most, false);
comment on function quorate.is_bytes is 'Whether a text is canonical base64url of so many bytes.';

create function quorate.has_members(p_object jsonb, p_names text[]) returns boolean
  language sql immutable parallel safe
  return jsonb_typeof(p_object) is not distinct from 'object'
    and array(select k from jsonb_object_keys(case jsonb_typeof(p_object) when 'object' then p_object else '{}' end) as k
      order by k collate "C")
      = array(select n from unnest(p_names) as n order by n collate "C");
comment on function quorate.has_members is 'Whether an object has exactly these members.';

create function quorate.seat_key_fits(p_sort text, p_key jsonb) returns boolean
  language sql immutable parallel safe
  as $$
    select coalesce(case p_key ->> 'alg'
      when 'ES256' then p_sort = 'passkey'
        and quorate.has_members(p_key, array['alg', 'credential_id', 'device_bound', 'origin', 'rp_id', 'x', 'y'])
        and quorate.is_bytes(p_key ->> 'credential_id', 1, 1023) and jsonb_typeof(p_key -> 'device_bound') = 'boolean'
        and p_key ->> 'rp_id' ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$'
        -- The page's origin is the domain itself or one below it; only this machine goes without TLS.
        and (right('.' || substring(p_key ->> 'origin' from '^https://([a-z0-9.-]+)(:[0-9]{1,5})?$'), length(p_key ->> 'rp_id') + 1)
            = '.' || (p_key ->> 'rp_id')
          or p_key ->> 'rp_id' = 'localhost' and p_key ->> 'origin' ~ '^http://localhost(:[0-9]{1,5})?$')
        and quorate.is_bytes(p_key ->> 'x', 32, 32) and quorate.is_bytes(p_key ->> 'y', 32, 32)
      when 'ssh-ed25519' then p_sort = 'ssh' and quorate.has_members(p_key, array['alg', 'x']) and quorate.is_bytes(p_key ->> 'x', 32, 32)
      when 'sk-ssh-ed25519@openssh.com' then p_sort = 'ssh' and quorate.has_members(p_key, array['alg', 'application', 'x'])
        and quorate.is_bytes(p_key ->> 'x', 32, 32) and p_key ->> 'application' = 'ssh:quorate'
      when 'ecdsa-sha2-nistp256' then p_sort = 'ssh' and quorate.has_members(p_key, array['alg', 'x', 'y'])
        and quorate.is_bytes(p_key ->> 'x', 32, 32) and quorate.is_bytes(p_key ->> 'y', 32, 32)
      when 'sk-ecdsa-sha2-nistp256@openssh.com' then p_sort = 'ssh' and quorate.has_members(p_key, array['alg', 'application', 'x', 'y'])
        and quorate.is_bytes(p_key ->> 'x', 32, 32) and quorate.is_bytes(p_key ->> 'y', 32, 32)
        and p_key ->> 'application' = 'ssh:quorate'
      when 'RS256' then p_sort = 'rsa' and quorate.has_members(p_key, array['alg', 'e', 'n']) and p_key ->> 'e' = 'AQAB'
        and quorate.is_bytes(p_key ->> 'n', 256, 512) and get_byte(qt001_cp.base64url_decode(p_key ->> 'n'), 0) > 127
        and get_byte(qt001_cp.base64url_decode(p_key ->> 'n'), octet_length(qt001_cp.base64url_decode(p_key ->> 'n')) - 1) % 2 = 1
      when 'argon2id' then p_sort = 'secret' and quorate.has_members(p_key, array['alg', 'secret_hash_sha256'])
        and p_key ->> 'secret_hash_sha256' ~ '^[0-9a-f]{64}$'
      end and not exists (
        select from jsonb_each(case jsonb_typeof(p_key) when 'object' then p_key else '{}' end) as m
        where m.key <> 'device_bound' and jsonb_typeof(m.value) <> 'string'), false)
  $$;
comment on function quorate.seat_key_fits is 'Whether a key is one of its sort, whole and of the allowed size, form and parameters.';

create function quorate.is_secret_hash(p_text text) returns boolean
  language sql immutable parallel safe
  -- One set of parameters for all, so that an unknown seat answers like a known one.
  return coalesce(
    p_text ~ '^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{21}[AQgw]\$[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$', false);
comment on function quorate.is_secret_hash is
  'Whether a text is what a secret is proved against: a PHC string of the one set of parameters.';

create function quorate.seat_document_fault(p_document text, p_ledger uuid) returns text
  language plpgsql volatile
as $$
declare
  v_document jsonb;
begin
  if p_document is null or octet_length(p_document) > 8192 then
    return 'at most 8192 bytes';
  end if;
  begin
    v_document := quorate.parse_object(p_document);
  exception when sqlstate 'QT001' then
    return 'a plain JSON object';
  end;
  return case
    when not quorate.has_members(v_document,
      array['approver_type', 'custodian', 'key', 'ledger_id', 'seat', 'sort', 'v', 'valid_until']) then 'its eight members'
    when v_document -> 'v' is distinct from to_jsonb(1) then 'v: 1'
    when v_document ->> 'ledger_id' is distinct from p_ledger::text then 'this ledger'
    when (v_document ->> 'seat' ~ '^[a-z][a-z0-9_]{0,62}$') is not true then 'seat: a name such as ai_council_1'
    when (v_document ->> 'approver_type' in ('human', 'ai_council')) is not true then 'approver_type: human or ai_council'
    when (v_document ->> 'custodian' ~ '^[0-9a-f]{64}$') is not true then 'custodian: the sha256 of a GitHub id'
    when quorate.utc_time(v_document ->> 'valid_until') is null then 'valid_until: a time such as 2027-01-31T00:00:00Z'
    when not quorate.seat_key_fits(v_document ->> 'sort', v_document -> 'key') then 'key: a whole key of its sort'
    -- What a device shows is the sha256 of these bytes: one spelling only.
    when quorate.canonical_json(v_document) is distinct from p_document then 'canonical JSON'
  end;
end
$$;
comment on function quorate.seat_document_fault is
  'What a seat''s document lacks, in words; null for one that is whole and of this ledger.';

create function quorate.read_approval(p_text text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_read jsonb;
  v_members text[];
begin
  if p_text is null or octet_length(p_text) > 8192 then
    perform quorate.refuse('SEAT_PROOF_MALFORMED', to_jsonb('at most 8192 bytes'::text), to_jsonb(octet_length(p_text)));
  end if;
  begin
    v_read := quorate.parse_object(p_text);
  exception when sqlstate 'QT001' then
    perform quorate.refuse('SEAT_PROOF_MALFORMED', to_jsonb('a plain JSON object'::text));
  end;
  v_members := case v_read ->> 'sort'
    when 'passkey' then array['authenticator_data', 'client_data', 'signature'] when 'rsa' then array['signature']
    when 'ssh' then array['signature'] || case when v_read ?| array['flags', 'counter'] then array['flags', 'counter'] end
    when 'secret' then array['proof'] end;
  if v_members is null or not quorate.has_members(v_read, array['v', 'seat', 'sort', 'generation'] || v_members)
    or v_read -> 'v' is distinct from to_jsonb(1) or jsonb_typeof(v_read -> 'seat') is distinct from 'string'
    or jsonb_typeof(v_read -> 'generation') is distinct from 'number' or (v_read ->> 'generation' ~ '^[0-9]{1,6}$') is not true
    or exists (select from unnest(v_members) as m where case
      when m in ('flags', 'counter') and jsonb_typeof(v_read -> m) <> 'number' then true
      when m = 'flags' then v_read ->> m !~ '^[0-9]{1,3}$' or (v_read ->> m)::integer > 255
      when m = 'counter' then v_read ->> m !~ '^[0-9]{1,10}$' or (v_read ->> m)::bigint > 4294967295
      else jsonb_typeof(v_read -> m) <> 'string' or not quorate.is_bytes(v_read ->> m, 0, 8192) end) then
    perform quorate.refuse('SEAT_PROOF_MALFORMED', to_jsonb('{v, seat, sort, generation} and what its sort signs'::text));
  end if;
  return v_read;
end
$$;
comment on function quorate.read_approval is
  'An approval as it was handed in: {v, seat, sort, generation} and by sort {authenticator_data, client_data, signature}, {signature}, '
  '{signature, flags, counter} or {proof}, each in canonical base64url.';

reset role;
