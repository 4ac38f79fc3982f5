-- Ed25519 (RFC 8032), as SSH keys and JWS have it: public keys, read strictly, and the equation without a cofactor (APR-8).
-- Must not: take a point of small order, for which one signature holds over many messages.

set local role quorate_owner;

create function quorate.ed25519_is_small(p_y numeric) returns boolean
  language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp
  return p_y in (0, 1, 57896044618658097711785492504343953926634992332820282019728792003956564819948,
    2707385501144840649318225287225658788936804267575313519463743609750303402022,
    55188659117513257062467267217118295137698188065244968500265048394206261417927);
comment on function quorate.ed25519_is_small is
  'Whether a point with this y, from 0 to below p, has an order of 8 or a divisor: y of order 4, 1, 2, then of the four of order 8.';

create function quorate.ed25519_point(p_public_key bytea) returns numeric[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  c_p constant numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
  c_d constant numeric := 37095705934669439343138083508754565189542113879843219016388785533085940283555;
  c_root constant numeric := 19681161376707505956807079304988542015446066515923890162744021073123829784752; -- its square is -1
  v_bytes bytea;
  v_sign integer;
  v_x numeric;
  v_y numeric;
  v_u numeric;
  v_v numeric;
  v_w numeric;
  v_power numeric;
  v_before numeric;
  v_bits integer;
begin
  if octet_length(p_public_key) is distinct from 32 then
    return null;
  end if;
  v_sign := get_byte(p_public_key, 31) >> 7;
  v_y := qt001_cp.bytes_to_numeric(quorate.curve_reversed(set_byte(p_public_key, 31, get_byte(p_public_key, 31) & 127)));
  -- A y from p on would be a second spelling of another.
  if v_y >= c_p then
    return null;
  end if;
  if quorate.ed25519_is_small(v_y) then
    return null;
  end if;
  -- x² = u / v. RFC 8032 section 5.1.3: x is u v³ (u v⁷)^((p - 5) / 8), or that times the root of -1.
  v_u := mod(v_y * v_y - 1, c_p);
  v_v := mod(c_d * mod(v_y * v_y, c_p) + 1, c_p);
  v_x := mod(v_u * mod(v_v * mod(v_v * v_v, c_p), c_p), c_p);
  v_w := mod(v_x * mod(mod(v_v * v_v, c_p) * mod(v_v * v_v, c_p), c_p), c_p);
  -- (p - 5) / 8 is 2^252 - 3: first the power of 2^5 - 1, of it that of 2^25 - 1, of it that of 2^250 - 1, then two bits more.
  v_power := v_w;
  foreach v_bits in array array[1, 5, 25] loop
    v_before := v_power;
    for i in 1 .. case v_bits when 25 then 9 else 4 end loop
      for j in 1 .. v_bits loop
        v_power := mod(v_power * v_power, c_p);
      end loop;
      v_power := mod(v_power * v_before, c_p);
    end loop;
  end loop;
  v_power := mod(v_power * v_power, c_p);
  v_power := mod(v_power * v_power, c_p);
  v_x := mod(v_x * mod(v_power * v_w, c_p), c_p);
  v_w := mod(v_v * mod(v_x * v_x, c_p), c_p);
  if mod(v_w + v_u, c_p) = 0 then
    v_x := mod(v_x * c_root, c_p);
  elsif mod(v_w - v_u, c_p) <> 0 then
    return null;
  end if;
  -- Only points of small order have x = 0, for which there is one sign.
  v_x := mod(v_x + c_p, c_p);
  return array[case when mod(v_x, 2) = v_sign then v_x else c_p - v_x end, v_y];
end
$$;
comment on function quorate.ed25519_point is
  'A public key''s 32 bytes as its point [x, y]; null where they are not the one encoding of a point of the curve, or its order is small.';

create function quorate.ed25519_verifies(p_message bytea, p_signature bytea, p_public_key bytea) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  c_p constant numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
  c_l constant numeric := 7237005577332262213973186563042994240857116359379907606001950938285454250989;
  v_point numeric[];
  v_s numeric;
  v_k numeric;
  v_sum numeric[];
  v_inverse numeric;
  v_x numeric;
  v_y numeric;
begin
  if p_message is null or octet_length(p_message) > 65536 or octet_length(p_signature) is distinct from 64 then
    return false;
  end if;
  v_s := qt001_cp.bytes_to_numeric(quorate.curve_reversed(substring(p_signature from 33)));
  if v_s >= c_l then
    return false;
  end if;
  v_point := quorate.ed25519_point(p_public_key);
  if v_point is null then
    return false;
  end if;
  v_k := mod(qt001_cp.bytes_to_numeric(quorate.curve_reversed(
    sha512(substring(p_signature from 1 for 32) || p_public_key || p_message))), c_l);
  -- R = s B - k A. R is never decoded: the sum is encoded, and only one encoding is that. So y is below p, and x = 0 has no sign.
  v_sum := quorate.ed25519_sum(v_s, v_k, c_p - v_point[1], v_point[2]);
  v_inverse := quorate.curve_inverse(v_sum[3], c_p);
  v_x := mod(mod(v_sum[1] * v_inverse, c_p) + c_p, c_p);
  v_y := mod(mod(v_sum[2] * v_inverse, c_p) + c_p, c_p);
  if quorate.ed25519_is_small(v_y) then
    return false;
  end if;
  return coalesce(qt001_cp.bytes_to_numeric(quorate.curve_reversed(substring(p_signature from 1 for 32)))
    = mod(v_x, 2) * 57896044618658097711785492504343953926634992332820282019728792003956564819968 + v_y, false); -- 2^255
end
$$;
comment on function quorate.ed25519_verifies is
  'Ed25519 over a message of at most 65,536 bytes; a signature of 64 bytes, a public key of 32. Never null; callers test with '
  '"is not true".';

reset role;
