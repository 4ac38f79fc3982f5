-- The private half of a permit's key: sealed by what the job brings, opened for one signature, and nothing of it leaves (RUN-3).
-- docs/adr/0026 writes the format out.

set local role quorate_owner;

grant execute on function qt001_cp.netstring(text[]), qt001_cp.rfc7638_thumbprint(text, text), qt001_cp.base64url_encode(bytea),
  qt001_cp.base64url_decode(text), qt001_cp.sha256_hex(text), quorate.refuse(text, jsonb, jsonb), quorate.power_65537(numeric, numeric),
  quorate.rs256_verifies(bytea, bytea, numeric, integer), quorate.canonical_json(jsonb), quorate.refuse_change()
  to quorate_permit;
grant select on qt001_cp.permit_order to quorate_permit;

set local role quorate_permit;

create function quorate.permit_xor(p_one bytea, p_other bytea) returns bytea
  language plpgsql immutable strict
as $$
declare
  v_bytes bytea := p_one;
begin
  for i in 0 .. octet_length(p_one) - 1 loop
    v_bytes := set_byte(v_bytes, i, get_byte(p_one, i) # get_byte(p_other, i));
  end loop;
  return v_bytes;
end
$$;
comment on function quorate.permit_xor is 'Two texts of bytes, bit by bit; the second is as long as the first or longer.';

create function quorate.permit_hmac(p_key bytea, p_bytes bytea) returns bytea
  language sql immutable strict
  -- RFC 2104 for a key of 32 bytes, which fills half a block.
  return sha256(quorate.permit_xor(p_key, decode(repeat('5c', 32), 'hex')) || decode(repeat('5c', 32), 'hex')
    || sha256(quorate.permit_xor(p_key, decode(repeat('36', 32), 'hex')) || decode(repeat('36', 32), 'hex') || p_bytes));
comment on function quorate.permit_hmac is 'HMAC-SHA256 of bytes by a key of 32 bytes.';

create function quorate.permit_stream(p_key bytea, p_nonce bytea, p_bytes bytea) returns bytea
  language sql immutable strict
  return quorate.permit_xor(p_bytes, (select string_agg(quorate.permit_hmac(p_key, p_nonce || int4send(i)), '' order by i)
    from generate_series(0, (octet_length(p_bytes) - 1) / 32) as i));
comment on function quorate.permit_stream is 'Encrypts, and decrypts: the bytes with HMAC(key, nonce and counter) over them.';

create function quorate.permit_seal(p_seal bytea, p_about bytea, p_secret bytea) returns bytea
  language plpgsql volatile strict
as $$
declare
  v_nonce bytea := quorate.permit_random(32);
  v_sealed bytea := v_nonce || quorate.permit_stream(quorate.permit_hmac(p_seal, 'quorate:v1:permit-seal:stream'), v_nonce, p_secret);
begin
  return v_sealed || quorate.permit_hmac(quorate.permit_hmac(p_seal, 'quorate:v1:permit-seal:mac'), p_about || v_sealed);
end
$$;
comment on function quorate.permit_seal is 'Seals a secret by a sealing key: nonce, encrypted secret, and a MAC over what it is about too.';

create function quorate.permit_unseal(p_seal bytea, p_about bytea, p_sealed bytea) returns bytea
  language plpgsql immutable strict
as $$
declare
  v_told bytea := substring(p_sealed from 1 for octet_length(p_sealed) - 32);
begin
  -- Nothing is decrypted of what was not sealed so.
  if quorate.permit_hmac(quorate.permit_hmac(p_seal, 'quorate:v1:permit-seal:mac'), p_about || v_told)
    <> substring(p_sealed from octet_length(p_sealed) - 31) then
    return null;
  end if;
  return quorate.permit_stream(quorate.permit_hmac(p_seal, 'quorate:v1:permit-seal:stream'), substring(v_told from 1 for 32),
    substring(v_told from 33));
end
$$;
comment on function quorate.permit_unseal is 'What was sealed; null where key, bytes, or what it is about is another.';

create function quorate.permit_about(p_order qt001_cp.permit_order, p_kid text, p_ledger uuid) returns bytea
  language sql immutable
  return qt001_cp.netstring('quorate:v1:permit-key', p_ledger::text, p_order.environment, p_order.issuer, p_kid);
comment on function quorate.permit_about is 'What a sealed key is for: it opens for this ledger, environment, issuer and kid alone.';

create function quorate.permit_signature(p_sha256 bytea, p_n bytea, p_secret bytea) returns bytea
  language plpgsql immutable
as $$
declare
  v_p numeric := qt001_cp.bytes_to_numeric(substring(p_secret from 1 for 128));
  v_q numeric := qt001_cp.bytes_to_numeric(substring(p_secret from 129 for 128));
  v_block numeric := qt001_cp.bytes_to_numeric(
    decode('0001' || repeat('ff', 202) || '003031300d060960864801650304020105000420', 'hex') || p_sha256);
  v_mod_p numeric := quorate.permit_power(v_block, substring(p_secret from 257 for 128), v_p);
  v_mod_q numeric := quorate.permit_power(v_block, substring(p_secret from 385 for 128), v_q);
  v_signature bytea;
begin
  -- RFC 8017 section 5.1.2 with the remainders. A fault in one half would give the key away: nothing leaves that does not verify.
  v_signature := quorate.permit_bytes(v_mod_q + v_q
    * mod(qt001_cp.bytes_to_numeric(substring(p_secret from 513 for 128)) * (v_mod_p + v_p - mod(v_mod_q, v_p)), v_p), 256);
  if quorate.rs256_verifies(p_sha256, v_signature, qt001_cp.bytes_to_numeric(p_n), 256) is not true then
    perform quorate.refuse('PERMIT_NOT_SIGNED');
  end if;
  return v_signature;
end
$$;
comment on function quorate.permit_signature is
  'RSASSA-PKCS1-v1_5 with SHA-256 by a key of 2048 bits: p, q, d mod p-1, d mod q-1, 1/q mod p, 128 bytes each. It verifies, or is none.';

create function quorate.permit_ordered(p_seal text) returns qt001_cp.permit_order
  language plpgsql stable
as $$
declare
  v_order qt001_cp.permit_order;
begin
  if (p_seal ~ '^[0-9a-f]+$' and length(p_seal) = 64) is not true then
    perform quorate.refuse('PERMIT_SEAL_MALFORMED');
  end if;
  select * into v_order from qt001_cp.permit_order as o where o.seal_sha256 = qt001_cp.sha256_hex('quorate:v1:permit-seal:' || p_seal);
  if v_order.seal_sha256 is null then
    perform quorate.refuse('PERMIT_KEY_UNKNOWN', null, to_jsonb(qt001_cp.sha256_hex('quorate:v1:permit-seal:' || p_seal)));
  elsif v_order.retired_at is not null then
    perform quorate.refuse('PERMIT_KEY_RETIRED', null, to_jsonb(v_order.seal_sha256));
  end if;
  return v_order;
end
$$;
comment on function quorate.permit_ordered is
  'The order that a sealing key belongs to. Whoever brings the key, 64 lower-case hexadecimal digits, proves that they have it.';

create function quorate.new_permit_key(p_seal text, p_ledger uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_order qt001_cp.permit_order := quorate.permit_ordered(p_seal);
  v_p numeric;
  v_q numeric;
  v_n bytea;
  v_secret bytea;
  v_kid text;
begin
  if exists (select from qt001_cp.permit_key as k where k.seal_sha256 = v_order.seal_sha256) then
    perform quorate.refuse('PERMIT_KEY_MADE', null, to_jsonb(v_order.seal_sha256));
  end if;
  v_p := quorate.permit_prime();
  v_q := quorate.permit_prime();
  v_n := quorate.permit_bytes(v_p * v_q, 256);
  v_secret := quorate.permit_bytes(v_p, 128) || quorate.permit_bytes(v_q, 128)
    || quorate.permit_bytes(quorate.permit_inverse(65537, v_p - 1), 128)
    || quorate.permit_bytes(quorate.permit_inverse(65537, v_q - 1), 128)
    || quorate.permit_bytes(quorate.permit_inverse(v_q, v_p), 128);
  perform quorate.permit_signature(sha256(v_n), v_n, v_secret);
  v_kid := qt001_cp.rfc7638_thumbprint(qt001_cp.base64url_encode(v_n), 'AQAB');
  insert into qt001_cp.permit_key (seal_sha256, kid, n, sealed)
  values (v_order.seal_sha256, v_kid, qt001_cp.base64url_encode(v_n),
    quorate.permit_seal(decode(p_seal, 'hex'), quorate.permit_about(v_order, v_kid, p_ledger), v_secret));
  return v_kid;
exception when unique_violation then
  perform quorate.refuse('PERMIT_KEY_MADE', null, to_jsonb(v_order.seal_sha256));
end
$$;
comment on function quorate.new_permit_key is
  'Makes the pair that was ordered for a sealing key, once, seals its private half, and says its kid.';

reset role;
