-- What both curves are computed with: inverses, a scalar's digits, bytes with the lowest first (APR-8). Everything here is public, so no
-- function takes the same time for all numbers. Nothing may call this with a secret.

set local role quorate_owner;

create function quorate.curve_inverse(p_number numeric, p_modulus numeric) returns numeric
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_a numeric := p_modulus;
  v_b numeric := mod(p_number, p_modulus);
  v_of_a numeric := 0;
  v_of_b numeric := 1;
  v_quotient numeric;
begin
  -- Euclid's algorithm, two steps a round: a and b always are of_a and of_b times the number, modulo the modulus.
  while v_b <> 0 loop
    v_quotient := div(v_a, v_b);
    v_a := v_a - v_quotient * v_b;
    v_of_a := v_of_a - v_quotient * v_of_b;
    if v_a = 0 then
      return case when v_b in (1, -1) then mod(v_b * v_of_b + p_modulus, p_modulus) end;
    end if;
    v_quotient := div(v_b, v_a);
    v_b := v_b - v_quotient * v_a;
    v_of_b := v_of_b - v_quotient * v_of_a;
  end loop;
  return case when v_a in (1, -1) then mod(v_a * v_of_a + p_modulus, p_modulus) end;
end
$$;
comment on function quorate.curve_inverse is
  'What a whole number is multiplied by to get 1 modulo another from 2, from 1 to below that; null where there is none.';

create function quorate.curve_digits(p_scalar numeric, p_width integer) returns integer[]
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_number numeric := p_scalar;
  v_bits text := '';
  v_length integer;
  v_carry integer := 0;
  v_digit integer;
  v_digits integer[] := '{}';
begin
  while v_number > 0 loop
    v_bits := mod(v_number, 72057594037927936)::bigint::bit(56)::text || v_bits; -- 2^56
    v_number := div(v_number, 72057594037927936);
  end loop;
  -- So many zeros on top that the last carry, and the digit that takes it, find their bits.
  v_bits := repeat('0', 2 * p_width) || v_bits;
  v_length := length(v_bits);
  loop
    -- Bits that with the carry are 0 are no digit. From the next one take so many bits; the upper half of what they can be is negative,
    -- and carries 1 to the bit above.
    v_bits := rtrim(v_bits, case v_carry when 0 then '0' else '1' end);
    exit when v_bits = '';
    v_digit := lpad(right(v_bits, p_width), 32, '0')::bit(32)::integer + v_carry;
    v_carry := v_digit >> p_width - 1;
    v_digits[v_length - length(v_bits) + 1] := v_digit - (v_carry << p_width);
    v_bits := left(v_bits, -p_width);
  end loop;
  return v_digits;
end
$$;
comment on function quorate.curve_digits is
  'A whole number from 0 as a sum of digits times powers of 2: the element at i + 1 is the one of 2^i. Each is odd, below 2^(width - 1) '
  'in size, and followed by width - 1 places without one, which are null; the width is 2 to 16.';

create function quorate.curve_reversed(p_bytes bytea) returns bytea
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_reversed bytea := p_bytes;
  v_last integer := octet_length(p_bytes) - 1;
begin
  for i in 0 .. v_last loop
    v_reversed := set_byte(v_reversed, i, get_byte(p_bytes, v_last - i));
  end loop;
  return v_reversed;
end
$$;
comment on function quorate.curve_reversed is 'The bytes from the last to the first.';

reset role;
