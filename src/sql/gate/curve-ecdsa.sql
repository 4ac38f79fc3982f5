-- ECDSA over P-256 with SHA-256, as passkeys, SSH keys and JWS have it: their encodings, read strictly, and the equation (APR-8).
-- Must not: refuse a high s. Authenticators make them, and both of the two signatures hold.

set local role quorate_owner;

create function quorate.p256_point(p_x bytea, p_y bytea) returns numeric[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  c_p constant numeric := 115792089210356248762697446949407573530086143415290314195533631308867097853951;
  c_b constant numeric := 41058363725152142129326129780047268409114441015993725554835256314039467401291;
  v_x numeric;
  v_y numeric;
begin
  if octet_length(p_x) is distinct from 32 or octet_length(p_y) is distinct from 32 then
    return null;
  end if;
  v_x := qt001_cp.bytes_to_numeric(p_x);
  v_y := qt001_cp.bytes_to_numeric(p_y);
  -- A coordinate from p on would be a second spelling of another. The identity has no coordinates, and no point has a smaller order.
  if v_x >= c_p or v_y >= c_p then
    return null;
  end if;
  if mod(v_y * v_y - (v_x * v_x - 3) * v_x - c_b, c_p) <> 0 then
    return null;
  end if;
  return array[v_x, v_y];
end
$$;
comment on function quorate.p256_point is
  'A point as [x, y] of two times 32 bytes, the first byte highest; null where a length is another, a coordinate is not below p or the '
  'point is not on the curve.';

create function quorate.ecdsa_integer(p_bytes bytea) returns numeric
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_bytes integer := octet_length(p_bytes);
begin
  -- The first bit is the sign, and a zero byte before others is there only to keep it clear.
  if coalesce(v_bytes, 0) = 0 then
    return null;
  end if;
  if get_byte(p_bytes, 0) >= 128 then
    return null;
  end if;
  if v_bytes > 1 and get_byte(p_bytes, 0) = 0 then
    if get_byte(p_bytes, 1) < 128 then
      return null;
    end if;
  end if;
  return qt001_cp.bytes_to_numeric(p_bytes);
end
$$;
comment on function quorate.ecdsa_integer is
  'The content of a DER INTEGER, or of an SSH mpint that is not 0, as a number; null where it is negative, empty or longer than it must '
  'be.';

create function quorate.ecdsa_of_der(p_signature bytea) returns numeric[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_bytes integer := octet_length(p_signature);
  v_r_bytes integer;
  v_s_bytes integer;
  v_numbers numeric[];
begin
  -- SEQUENCE { r INTEGER, s INTEGER }: 48, length, 2, length, r, 2, length, s. With 33 bytes each it has 72. From 130 on,
  -- the length would have another form.
  if v_bytes is null or v_bytes not between 8 and 72 then
    return null;
  end if;
  v_r_bytes := get_byte(p_signature, 3);
  v_s_bytes := v_bytes - 6 - v_r_bytes;
  if v_s_bytes < 1 then
    return null;
  end if;
  if get_byte(p_signature, 0) <> 48 or get_byte(p_signature, 1) <> v_bytes - 2 or get_byte(p_signature, 2) <> 2
    or get_byte(p_signature, 4 + v_r_bytes) <> 2 or get_byte(p_signature, 5 + v_r_bytes) <> v_s_bytes then
    return null;
  end if;
  v_numbers := array[quorate.ecdsa_integer(substring(p_signature from 5 for v_r_bytes)),
    quorate.ecdsa_integer(substring(p_signature from 7 + v_r_bytes))];
  return case when array_position(v_numbers, null) is null then v_numbers end;
end
$$;
comment on function quorate.ecdsa_of_der is
  'A signature in DER, as WebAuthn and X.509 have it, as [r, s]; null for whatever is not the one encoding of two numbers.';

create function quorate.p256_holds(p_sha256 bytea, p_signature numeric[], p_x bytea, p_y bytea) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  c_p constant numeric := 115792089210356248762697446949407573530086143415290314195533631308867097853951;
  c_n constant numeric := 115792089210356248762697446949407573529996955224135760342422259061068512044369;
  v_r numeric := p_signature[1];
  v_s numeric := p_signature[2];
  v_point numeric[] := quorate.p256_point(p_x, p_y);
  v_inverse numeric;
  v_sum numeric[];
  v_zz numeric;
begin
  if octet_length(p_sha256) is distinct from 32 or v_r is null or v_s is null or v_point is null then
    return false;
  end if;
  if v_r < 1 or v_r >= c_n or v_s < 1 or v_s >= c_n then
    return false;
  end if;
  -- Of s and n - s, which give opposite sums with the same x, always take the lower.
  v_inverse := quorate.curve_inverse(least(v_s, c_n - v_s), c_n);
  v_sum := quorate.p256_sum(mod(qt001_cp.bytes_to_numeric(p_sha256) * v_inverse, c_n), mod(v_r * v_inverse, c_n), v_point[1], v_point[2]);
  if v_sum[3] = 0 then
    return false;
  end if;
  -- r is x modulo n, so x is r, or r + n where that is below p. x = X / Z²: compare without the division.
  v_zz := mod(v_sum[3] * v_sum[3], c_p);
  return coalesce(mod(v_r * v_zz - v_sum[1], c_p) = 0 or v_r + c_n < c_p and mod((v_r + c_n) * v_zz - v_sum[1], c_p) = 0, false);
end
$$;
comment on function quorate.p256_holds is
  'Whether [r, s] is an ECDSA signature over a SHA-256 by the P-256 key (x, y), of 32 bytes each (FIPS 186-4 section 6.4). Never null.';

create function quorate.p256_verifies(p_sha256 bytea, p_der bytea, p_x bytea, p_y bytea) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  return quorate.p256_holds(p_sha256, quorate.ecdsa_of_der(p_der), p_x, p_y);
comment on function quorate.p256_verifies is
  'ECDSA P-256 with SHA-256, the signature in DER as WebAuthn gives it; hash, x and y of 32 bytes. Callers test with "is not true".';

create function quorate.p256_verifies_raw(p_sha256 bytea, p_raw bytea, p_x bytea, p_y bytea) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  return quorate.p256_holds(p_sha256, case when octet_length(p_raw) = 64 then
    array[qt001_cp.bytes_to_numeric(substring(p_raw from 1 for 32)), qt001_cp.bytes_to_numeric(substring(p_raw from 33))] end, p_x, p_y);
comment on function quorate.p256_verifies_raw is
  'ECDSA P-256 with SHA-256, the signature as r and s of 32 bytes each, as an approval by an SSH key has it; hash, x and y too. Callers '
  'test with "is not true".';

reset role;
