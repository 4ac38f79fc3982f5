-- RS256 in SQL: a signature against a pinned key, by modular arithmetic over numeric (ID-1, ID-2).

set local role quorate_owner;

create function quorate.power_65537(p_base numeric, p_modulus numeric) returns numeric
  language plpgsql immutable strict parallel safe
as $$
declare
  v_digits integer := length(p_modulus::text);
  v_inverse numeric := div(('1e' || 2 * v_digits)::numeric, p_modulus);
  v_high numeric := ('1e-' || v_digits - 1)::numeric;
  v_low numeric := ('1e-' || v_digits + 1)::numeric;
  v_power numeric := p_base;
begin
  -- Barrett's reduction: a division costs several products, so divide once. Let n be the modulus, d the number of its decimal digits and
  -- m = 10^2d div n. For x < n² estimate q = x div n by e = ((x div 10^(d-1)) * m) div 10^(d+1). With u = x / 10^(d-1) < 10^(d+1) and
  -- v = 10^2d / n <= 10^(d+1), x / n is u v / 10^(d+1). Cutting off u and v loses less than (u + v) / 10^(d+1) <= 2 of it, and the last
  -- cut less than 1: e is at most q and at least q - 2. So x - e n is 0 or more and below 3 n: subtract n twice at most. This holds for
  -- every n from 1, odd or even, of any length. All numbers are decimals multiplied and cut off, so nothing is rounded.
  -- Only multiples of n are ever subtracted: a wrong estimate could refuse a sound signature, and never accept another.
  for i in 1 .. 17 loop
    v_power := v_power * case when i < 17 then v_power else p_base end;
    v_power := v_power - trunc(trunc(v_power * v_high) * v_inverse * v_low) * p_modulus;
    if v_power >= p_modulus then
      v_power := v_power - p_modulus;
      if v_power >= p_modulus then
        v_power := v_power - p_modulus;
      end if;
    end if;
  end loop;
  return v_power;
end
$$;
comment on function quorate.power_65537 is
  'The 65537th power of a whole number from 0 to below the modulus, modulo that; the modulus is a whole number from 1.';

create function quorate.rs256_verifies(p_signing_input_sha256 bytea, p_signature bytea, p_modulus numeric, p_modulus_bytes integer)
  returns boolean
  language plpgsql immutable parallel safe
as $$
declare
  v_signature numeric;
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
  -- RFC 8017 section 9.2: the whole block is rebuilt, never parsed.
  v_block := decode('0001' || repeat('ff', p_modulus_bytes - 54) || '003031300d060960864801650304020105000420', 'hex')
    || p_signing_input_sha256;
  return quorate.power_65537(v_signature, p_modulus) = qt001_cp.bytes_to_numeric(v_block);
end
$$;
comment on function quorate.rs256_verifies is
  'RSASSA-PKCS1-v1_5 with SHA-256 and e = 65537 (RFC 8017 section 8.2.2). Callers test the result with "is not true".';

reset role;
