-- Byte encodings that are hashed and signed: the twins of src/codes/encoding.ts and of RFC 8785.

set local role quorate_owner;

create domain qt001_cp.sha256 as text
  -- A count in the expression would take four times as long, for each value that is written.
  constraint ck_sha256__lower_hex check (length(value) = 64 and value ~ '^[0-9a-f]+$');
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

create function qt001_cp.netstring_of(p_field text) returns text
  language sql immutable parallel safe
  -- The database's encoding is UTF-8, so that a text's octets are the ones that are hashed. No operator here converts what it joins: such
  -- a one is not immutable, and a query could not take this in.
  return coalesce(octet_length(p_field)::text || ':' || p_field, '-') || ',';
comment on function qt001_cp.netstring_of(text) is
  'One field as a netstring, an absent one as "-,"; a query takes it in and calls nothing.';

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
      v_text := v_text || coalesce(octet_length(v_field) || ':' || v_field, '-') || ',';
    end loop;
    return convert_to(v_text, 'UTF8');
  end if;
  return convert_to(coalesce((
    select string_agg(qt001_cp.netstring_of(f), '' order by o) from unnest(p_fields) with ordinality as u(f, o)), ''), 'UTF8');
end
$$;
comment on function qt001_cp.netstring is
  'Fields as netstrings, an absent one as "-,": different lists of fields never share their bytes.';

reset role;
