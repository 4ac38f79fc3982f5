-- Byte encodings that are hashed and signed: the twins of src/codes/encoding.ts and of RFC 8785.

set local role quorate_owner;

create domain qt001_cp.sha256 as text
  constraint ck_sha256__lower_hex check (value ~ '^[0-9a-f]{64}$');
comment on domain qt001_cp.sha256 is 'A sha256 as 64 lower-case hexadecimal digits.';

create type qt001_cp.finding as (code text, expected jsonb, observed jsonb);
comment on type qt001_cp.finding is 'One reason why something may not run; the code is a key of the catalogue.';

create function qt001_cp.sha256_hex(p_bytes bytea) returns text
  language sql immutable strict parallel safe
  return encode(sha256(p_bytes), 'hex');
comment on function qt001_cp.sha256_hex(bytea) is 'The sha256 of bytes, in lower-case hex.';

create function qt001_cp.sha256_hex(p_text text) returns text
  language sql immutable strict parallel safe
  return encode(sha256(convert_to(p_text, 'UTF8')), 'hex');
comment on function qt001_cp.sha256_hex(text) is 'The sha256 of a text''s bytes in UTF-8, in lower-case hex.';

create function qt001_cp.netstring(variadic p_fields text[]) returns bytea
  language plpgsql immutable parallel safe
as $$
declare
  v_field text;
  v_text text := '';
begin
  -- A few fields, as a unit has, in a loop: half of what a query costs. For many, a loop would copy the text once a field.
  if cardinality(p_fields) <= 12 then
    foreach v_field in array p_fields loop
      v_text := v_text || coalesce(octet_length(convert_to(v_field, 'UTF8')) || ':' || v_field, '-') || ',';
    end loop;
    return convert_to(v_text, 'UTF8');
  end if;
  return (
    select convert_to(coalesce(string_agg(coalesce(octet_length(convert_to(f, 'UTF8')) || ':' || f, '-') || ',', '' order by o), ''),
      'UTF8')
    from unnest(p_fields) with ordinality as u(f, o));
end
$$;
comment on function qt001_cp.netstring is
  'Fields as netstrings, an absent one as "-,": different lists of fields never share their bytes.';

reset role;
