-- A proof by a seat's own key or secret, in place of a job's token: what is signed, whether it was, and what is kept of it (APR-3, APR-8).
-- What a signature covers is rebuilt here from the database's own facts, and never read from what was handed in.

set local role quorate_owner;

create trigger seat_use_append_only before update or delete on qt001_cp.seat_use
  for each row execute function quorate.refuse_change();
create trigger seat_use_no_truncate before truncate on qt001_cp.seat_use
  for each statement execute function quorate.refuse_change();

create function quorate.xor_32(p_one bytea, p_other bytea) returns bytea
  language plpgsql immutable strict parallel safe
as $$
declare
  v_bytes bytea := p_one;
begin
  for i in 0 .. 31 loop
    v_bytes := set_byte(v_bytes, i, get_byte(p_one, i) # get_byte(p_other, i));
  end loop;
  return v_bytes;
end
$$;
comment on function quorate.xor_32 is 'Two texts of 32 bytes, bit by bit.';

-- The permits have an HMAC of their own: what handles their key calls nothing that another role could replace.
create function quorate.hmac_32(p_key bytea, p_bytes bytea) returns bytea
  language sql immutable strict parallel safe
  return sha256(quorate.xor_32(p_key, decode(repeat('5c', 32), 'hex')) || decode(repeat('5c', 32), 'hex')
    || sha256(quorate.xor_32(p_key, decode(repeat('36', 32), 'hex')) || decode(repeat('36', 32), 'hex') || p_bytes));
comment on function quorate.hmac_32 is 'HMAC-SHA256 (RFC 2104) by a key of 32 bytes.';

create function quorate.ssh_string(p_bytes bytea) returns bytea
  language sql immutable strict parallel safe
  return int4send(octet_length(p_bytes)) || p_bytes;
comment on function quorate.ssh_string is 'Bytes as a string of RFC 4251: their length in four bytes, and they.';

create function quorate.ssh_message(p_statement text) returns bytea
  language sql immutable strict parallel safe
  return convert_to('SSHSIG', 'UTF8') || quorate.ssh_string(convert_to('quorate', 'UTF8')) || quorate.ssh_string('')
    || quorate.ssh_string(convert_to('sha512', 'UTF8')) || quorate.ssh_string(sha512(convert_to(p_statement, 'UTF8')));
comment on function quorate.ssh_message is
  'What `ssh-keygen -Y sign -n quorate` signs for a statement, and no other namespace or hash (PROTOCOL.sshsig of OpenSSH).';

create function quorate.ssh_verifies(p_key jsonb, p_approval jsonb, p_statement text) returns boolean
  language plpgsql immutable parallel safe
as $$
declare
  v_message bytea := quorate.ssh_message(p_statement);
  v_signature bytea := qt001_cp.base64url_decode(p_approval ->> 'signature');
  v_x bytea := qt001_cp.base64url_decode(p_key ->> 'x');
begin
  if starts_with(p_key ->> 'alg', 'sk-') then
    -- A security key signs that somebody touched it and that it knew them: both, and nothing else, are asked for.
    if (p_approval ->> 'flags')::integer is distinct from 5 then
      return false;
    end if;
    v_message := sha256(convert_to(p_key ->> 'application', 'UTF8')) || '\x05'
      || substring(int8send((p_approval ->> 'counter')::bigint) from 5 for 4) || sha256(v_message);
  elsif p_approval ? 'flags' then
    return false;
  end if;
  if p_key ->> 'alg' like '%ed25519%' then
    return quorate.ed25519_verifies(v_message, v_signature, v_x);
  end if;
  return quorate.p256_verifies_raw(sha256(v_message), v_signature, v_x, qt001_cp.base64url_decode(p_key ->> 'y'));
end
$$;
comment on function quorate.ssh_verifies is 'Whether an SSH key signed a statement; a security key with touch and user verification.';

create function quorate.passkey_verifies(p_key jsonb, p_approval jsonb, p_statement text) returns boolean
  language plpgsql immutable parallel safe
as $$
declare
  v_data bytea := qt001_cp.base64url_decode(p_approval ->> 'authenticator_data');
  v_client bytea := qt001_cp.base64url_decode(p_approval ->> 'client_data');
  v_begins bytea := convert_to(format('{"type":"webauthn.get","challenge":"%s","origin":"%s","crossOrigin":false',
    qt001_cp.base64url_encode(sha256(convert_to(p_statement, 'UTF8'))), p_key ->> 'origin'), 'UTF8');
  v_flags integer;
  -- First, whatever the rest is: how long an answer takes must not tell whether a seat is there.
  v_signed boolean := quorate.p256_verifies(sha256(v_data || sha256(v_client)), qt001_cp.base64url_decode(p_approval ->> 'signature'),
    qt001_cp.base64url_decode(p_key ->> 'x'), qt001_cp.base64url_decode(p_key ->> 'y'));
begin
  if octet_length(v_data) < 37 or octet_length(v_client) <= octet_length(v_begins) then
    return false;
  end if;
  v_flags := get_byte(v_data, 32);
  -- The limited verification algorithm of WebAuthn: these bytes first, then the end or a member that nobody reads.
  return substring(v_client from 1 for octet_length(v_begins)) = v_begins
    and (substring(v_client from octet_length(v_begins) + 1) = convert_to('}', 'UTF8')
      or substring(v_client from octet_length(v_begins) + 1 for 2) = convert_to(',"', 'UTF8')
        and substring(v_client from octet_length(v_client)) = convert_to('}', 'UTF8'))
    and substring(v_data from 1 for 32) = sha256(convert_to(p_key ->> 'rp_id', 'UTF8'))
    -- Present (1) and verified (4); of a key that stays on its device not even allowed to be copied (8).
    and v_flags & 5 = 5 and ((p_key -> 'device_bound')::boolean and v_flags & 8 = 8) is not true and v_signed is true;
end
$$;
comment on function quorate.passkey_verifies is
  'Whether a passkey signed a statement: as its challenge, for this domain and page, by somebody whom the device verified.';

create function quorate.rsa_verifies(p_key jsonb, p_kid text, p_approval jsonb, p_statement text) returns boolean
  language sql immutable parallel safe
  return quorate.rs256_verifies(sha256(convert_to(qt001_cp.base64url_encode(convert_to(format('{"alg":"RS256","kid":"%s"}', p_kid), 'UTF8'))
      || '.' || qt001_cp.base64url_encode(convert_to(p_statement, 'UTF8')), 'UTF8')),
    qt001_cp.base64url_decode(p_approval ->> 'signature'), qt001_cp.bytes_to_numeric(qt001_cp.base64url_decode(p_key ->> 'n')),
    octet_length(qt001_cp.base64url_decode(p_key ->> 'n')));
comment on function quorate.rsa_verifies is
  'Whether an RSA key signed a statement as a JWS (RFC 7515) with RS256 and the seat''s digest as kid.';

create function quorate.seat_nonce(p_seat text, p_statement text) returns text
  language sql stable
  return encode(quorate.hmac_32((select key from qt001_cp.seat_nonce_key),
    qt001_cp.netstring('nonce', p_seat, p_statement)), 'hex');
comment on function quorate.seat_nonce is
  'The nonce of a statement that a secret seat proves. It is the same each time: a statement is proved once for ever (APR-3).';

create function quorate.stored_key(p_key jsonb) returns bytea
  language sql immutable strict parallel safe
  return decode(split_part(p_key ->> 'secret_hash', '$', 6) || '=', 'base64');
comment on function quorate.stored_key is 'A secret seat''s StoredKey (RFC 5802).';

create function quorate.secret_verifies(p_key jsonb, p_nonce text, p_approval jsonb, p_statement text) returns boolean
  language plpgsql immutable parallel safe
as $$
declare
  v_stored bytea := quorate.stored_key(p_key);
  v_proof bytea := qt001_cp.base64url_decode(p_approval ->> 'proof');
begin
  return octet_length(v_proof) = 32
    and sha256(quorate.xor_32(v_proof, quorate.hmac_32(v_stored, convert_to(p_statement || ',' || p_nonce, 'UTF8')))) = v_stored;
end
$$;
comment on function quorate.secret_verifies is
  'Whether who proves a statement has the seat''s secret: ClientProof of RFC 5802 with argon2id as the stretch, over statement and nonce.';

create function quorate.seat_verifies(p_sort text, p_key jsonb, p_kid text, p_nonce text, p_approval jsonb,
  p_statement text) returns boolean
  language sql immutable parallel safe
  return case p_sort
    when 'passkey' then quorate.passkey_verifies(p_key, p_approval, p_statement)
    when 'ssh' then quorate.ssh_verifies(p_key, p_approval, p_statement)
    when 'rsa' then quorate.rsa_verifies(p_key, p_kid, p_approval, p_statement)
    when 'secret' then quorate.secret_verifies(p_key, p_nonce, p_approval, p_statement)
    else false end;
comment on function quorate.seat_verifies is
  'Whether a key of a sort proves a statement; callers test it with "is not true". `p_kid` is the seat''s digest, for RSA; `p_nonce` for a '
  'secret.';

create function quorate.decoy_key(p_seat text, p_sort text) returns jsonb
  language sql stable
  as $$
    select case p_sort
      when 'secret' then jsonb_build_object('alg', 'argon2id', 'secret_hash', '$argon2id$v=19$m=65536,t=3,p=1$'
        || rtrim(encode(substring(h from 1 for 16), 'base64'), '=') || '$' || rtrim(encode(sha256(h), 'base64'), '='))
      -- Which of its sort it is says the name, by bytes that no salt shows: a key of another curve or length fails sooner or later.
      when 'rsa' then jsonb_build_object('n', qt001_cp.base64url_encode(
        decode(repeat('ff', (array[256, 384, 512])[1 + get_byte(h, 30) % 3]), 'hex')))
      -- The base points of the two curves.
      when 'ssh' then (array[
        jsonb_build_object('alg', 'ssh-ed25519', 'x', ed), jsonb_build_object('alg', 'ecdsa-sha2-nistp256', 'x', x, 'y', y),
        jsonb_build_object('alg', 'sk-ssh-ed25519@openssh.com', 'application', 'ssh:quorate', 'x', ed),
        jsonb_build_object('alg', 'sk-ecdsa-sha2-nistp256@openssh.com', 'application', 'ssh:quorate', 'x', x, 'y', y)
        ])[1 + get_byte(h, 31) % 4]
      else jsonb_build_object('origin', '', 'rp_id', '', 'device_bound', false, 'x', x, 'y', y) end
    from (select quorate.hmac_32((select key from qt001_cp.seat_nonce_key), qt001_cp.netstring('decoy', p_seat)) as h,
      qt001_cp.base64url_encode(decode('58' || repeat('66', 31), 'hex')) as ed,
      qt001_cp.base64url_encode('\x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296') as x,
      qt001_cp.base64url_encode('\x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5') as y) as d
  $$;
comment on function quorate.decoy_key is
  'A key that nobody holds, against which the proof of an unknown seat is checked: it fails like a wrong proof, and takes as long. Always '
  'the same for a name, and of any kind that a seat of its sort may be.';

create function quorate.seat_challenge(p_seat text, p_statement text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_hash text;
begin
  if octet_length(p_seat) > 255 or octet_length(p_statement) > 255 or p_seat is null or p_statement is null then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('texts of at most 255 bytes'::text));
  end if;
  v_hash := coalesce((select s.secret_hash from qt001_cp.apr_approver_seat as s where s.seat_key = p_seat and s.active),
    quorate.decoy_key(p_seat, 'secret') ->> 'secret_hash');
  return jsonb_build_object('alg', 'argon2id', 'm', 65536, 't', 3, 'p', 1,
    'salt', qt001_cp.base64url_encode(decode(split_part(v_hash, '$', 5) || '==', 'base64')),
      'nonce', quorate.seat_nonce(p_seat, p_statement));
end
$$;
comment on function quorate.seat_challenge is
  'What the holder of a secret seat needs to prove a statement: {alg, m, t, p, salt, nonce}, salt in base64url. An unknown seat, '
  'and one with '
  'a key, answers like a secret one, always the same. Reads only (APR-3).';

reset role;

grant execute on function quorate.seat_challenge(text, text) to quorate_door;
