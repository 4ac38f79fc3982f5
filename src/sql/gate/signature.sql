-- RS256 in SQL: a signature against a pinned key, by modular arithmetic over numeric (ID-1, ID-2).

set local role quorate_owner;

create function quorate.rs256_verifies(p_signing_input_sha256 bytea, p_signature bytea, p_modulus numeric, p_modulus_bytes integer)
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
  v_block := decode('0001' || repeat('ff', p_modulus_bytes - 54) || '003031300d060960864801650304020105000420', 'hex')
    || p_signing_input_sha256;
  return v_power = qt001_cp.bytes_to_numeric(v_block);
end
$$;
comment on function quorate.rs256_verifies is
  'RSASSA-PKCS1-v1_5 with SHA-256 and e = 65537 (RFC 8017 section 8.2.2). Callers test the result with "is not true".';

reset role;
