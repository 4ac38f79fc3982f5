-- What a permit's key is made of: bytes by chance, numbers, primes (RUN-3). All of quorate_permit, so that nobody else sees a private half.

set local role quorate_owner;

grant create on schema quorate to quorate_permit;
grant execute on function qt001_cp.bytes_to_numeric(bytea) to quorate_permit;

set local role quorate_permit;

create function quorate.permit_random(p_bytes integer) returns bytea
  language sql volatile
  -- Each UUID has 122 bits of the server's strong random numbers; three of them hold more than the 256 that a hash gives.
  return (select substring(string_agg(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
    '') from 1 for p_bytes) from generate_series(1, (p_bytes + 31) / 32));
comment on function quorate.permit_random is 'So many bytes by chance.';

create function quorate.permit_bytes(p_number numeric, p_bytes integer) returns bytea
  language plpgsql immutable strict
as $$
declare
  v_left numeric := p_number;
  v_hex text := '';
begin
  while length(v_hex) < 2 * p_bytes loop
    v_hex := lpad(to_hex(mod(v_left, 72057594037927936)::bigint), 14, '0') || v_hex; -- 2^56
    v_left := div(v_left, 72057594037927936);
  end loop;
  return decode(right(v_hex, 2 * p_bytes), 'hex');
end
$$;
comment on function quorate.permit_bytes is 'An unsigned number as so many bytes, the first byte highest.';

create function quorate.permit_power(p_base numeric, p_exponent bytea, p_modulus numeric) returns numeric
  language plpgsql immutable strict
as $$
declare
  v_digits integer := length(p_modulus::text);
  v_inverse numeric := div(('1e' || 2 * v_digits + 4)::numeric, p_modulus);
  v_high numeric := ('1e-' || v_digits - 5)::numeric;
  v_low numeric := ('1e-' || v_digits + 9)::numeric;
  v_bits varbit := repeat('0', (5 - octet_length(p_exponent) * 8 % 5) % 5)::varbit || ('x' || encode(p_exponent, 'hex'))::varbit;
  v_powers numeric[] := array[1::numeric];
  v_base numeric := mod(p_base, p_modulus);
  v_power numeric := 1;
begin
  -- Barrett's reduction as in power_65537, with four more digits in place of its corrections: x < 1.01 n² leaves less than 1.0003 n, so
  -- that what is squared next is small enough again, and one division at the end does the rest. Five bits of the exponent at a time.
  for i in 1 .. 31 loop
    v_powers[i + 1] := mod(v_powers[i] * v_base, p_modulus);
  end loop;
  for i in 0 .. length(v_bits) / 5 - 1 loop
    for j in 1 .. 6 loop
      v_power := v_power * case when j < 6 then v_power else v_powers[1 + substring(v_bits from i * 5 + 1 for 5)::bit(5)::integer] end;
      v_power := v_power - trunc(trunc(v_power * v_high) * v_inverse * v_low) * p_modulus;
    end loop;
  end loop;
  return mod(v_power, p_modulus);
end
$$;
comment on function quorate.permit_power is 'A power modulo a number of at least six digits; the exponent as bytes.';

create function quorate.permit_inverse(p_number numeric, p_modulus numeric) returns numeric
  language plpgsql immutable strict
as $$
declare
  v_left numeric[] := array[p_modulus, mod(p_number, p_modulus)];
  v_factor numeric[] := array[0, 1];
  v_quotient numeric;
begin
  while v_left[2] > 0 loop
    v_quotient := div(v_left[1], v_left[2]);
    v_left := array[v_left[2], v_left[1] - v_quotient * v_left[2]];
    v_factor := array[v_factor[2], v_factor[1] - v_quotient * v_factor[2]];
  end loop;
  return case when v_left[1] = 1 then mod(v_factor[1] + p_modulus, p_modulus) end;
end
$$;
comment on function quorate.permit_inverse is 'What a number is multiplied by to get 1 modulo another; null where there is none.';

create function quorate.permit_is_prime(p_number numeric, p_rounds integer default 8) returns boolean
  language plpgsql volatile strict
as $$
declare
  v_half bytea := quorate.permit_bytes(div(p_number, 2), 128);
  v_base numeric;
begin
  -- Miller-Rabin where (n - 1) / 2 is odd: a power to that is 1 or -1. A composite passes one round by chance at most in one of four.
  for i in 1 .. p_rounds loop
    v_base := 2 + mod(qt001_cp.bytes_to_numeric(quorate.permit_random(136)), p_number - 3);
    if quorate.permit_power(v_base, v_half, p_number) not in (1, p_number - 1) then
      return false;
    end if;
  end loop;
  return true;
end
$$;
comment on function quorate.permit_is_prime is 'Whether a number of at most 1024 bits, 3 modulo 4, is prime; chance picks the witnesses.';

create function quorate.permit_prime() returns numeric
  language plpgsql volatile
as $$
declare
  c_small constant numeric[] := array(select n from generate_series(3, 2999, 2) as n
    where not exists (select from generate_series(3, floor(sqrt(n))::integer, 2) as d where n % d = 0));
  v_bytes bytea;
  v_number numeric;
begin
  loop
    -- Two bits on top make a product of two of them 2048 bits long; two at the end make it 3 modulo 4.
    v_bytes := quorate.permit_random(128);
    v_bytes := set_byte(set_byte(v_bytes, 0, get_byte(v_bytes, 0) | 192), 127, get_byte(v_bytes, 127) | 3);
    v_number := qt001_cp.bytes_to_numeric(v_bytes);
    if not exists (select from unnest(c_small) as s where mod(v_number, s) = 0) and mod(v_number, 65537) <> 1
      and quorate.permit_is_prime(v_number) then
      return v_number;
    end if;
  end loop;
end
$$;
comment on function quorate.permit_prime is 'A prime of 1024 bits by chance, of which 65537 is no divisor of the number before it.';

reset role;
