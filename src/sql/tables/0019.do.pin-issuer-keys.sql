-- The beginning, once: ledger id, policy, keys, people, principals and evidence, in one call by the migrator (MAN-7).

set local role quorate_owner;

create function qt001_cp.rfc7638_thumbprint(p_n text, p_e text) returns text
  language sql immutable strict parallel safe
  return qt001_cp.base64url_encode(sha256(convert_to(format('{"e":"%s","kty":"RSA","n":"%s"}', p_e, p_n), 'UTF8')));
comment on function qt001_cp.rfc7638_thumbprint is
  'The thumbprint (RFC 7638) of an RSA key by its modulus and exponent as a JWK spells them.';

-- The printed thumbprint and the deciding key are the same key.
alter table qt001_cp.issuer_key
  add constraint ck_issuer_key__modulus_is_of_n check (
    modulus = qt001_cp.bytes_to_numeric(qt001_cp.base64url_decode(n)) and modulus_bytes = octet_length(qt001_cp.base64url_decode(n))),
  add constraint ck_issuer_key__thumbprint check (thumbprint = qt001_cp.rfc7638_thumbprint(n, e));

reset role;
