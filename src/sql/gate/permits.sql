-- Permits: signed for what the gate has on record, and what verifiers are told of the keys (RUN-3).

set local role quorate_permit;

create function quorate.permit_part(p_name text) returns text
  language sql immutable strict
  return replace(replace(p_name, '%', '%25'), ':', '%3A');
comment on function quorate.permit_part is 'A name as a part of the subject, which colons separate.';

create function quorate.permit_claims(p_facts qt001_cp.permit_facts, p_issuer text, p_ledger uuid) returns jsonb
  language sql immutable
  return (
    with told as (
      select jsonb_build_object('change', p_facts.change, 'packet', p_facts.packet_sha256, 'subjects_sha256', qt001_cp.sha256_hex(
          array_to_string(p_facts.subjects, E'\n') || case when cardinality(p_facts.subjects) = 0 then '' else E'\n' end),
        'commit', p_facts.commit, 'repository_id', p_facts.repository_id, 'run_id', p_facts.run_id, 'run_attempt', p_facts.run_attempt)
        as tags
    )
    select t.tags || jsonb_build_object('iss', p_issuer, 'aud', p_facts.audience, 'jti', p_facts.act_id,
      'sub', concat_ws(':', 'quorate', p_ledger, quorate.permit_part(p_facts.environment), quorate.permit_part(p_facts.action),
        quorate.permit_part(p_facts.plan)),
      'iat', floor(extract(epoch from p_facts.issued_at))::bigint, 'nbf', floor(extract(epoch from p_facts.issued_at))::bigint,
      'exp', floor(extract(epoch from p_facts.expires_at))::bigint,
      'ledger', p_ledger, 'environment', p_facts.environment, 'action', p_facts.action, 'plan', p_facts.plan,
      'subjects', to_jsonb(p_facts.subjects),
      -- Values that AWS takes: at most 256 of certain characters. The list itself is none, and its sha256 is told in its place.
      'https://aws.amazon.com/tags', jsonb_build_object(
        'principal_tags', (select jsonb_object_agg(e.key, jsonb_build_array(e.value)) from jsonb_each(t.tags) as e),
        'transitive_tag_keys', (select jsonb_agg(e.key order by e.key collate "C") from jsonb_each(t.tags) as e)))
    from told as t);
comment on function quorate.permit_claims is 'What a permit says, as manifests/schema/permit.schema.json has it.';

create function quorate.permit_fault(p_facts qt001_cp.permit_facts) returns text
  language sql volatile
  -- Names may be anything that can be read.
  as $$
  select f.name from (values
    (1, 'act_id', p_facts.act_id is not null),
    (2, 'environment', octet_length(p_facts.environment) between 1 and 255 and p_facts.environment !~ '[\x01-\x1f\x7f]'),
    (3, 'action', octet_length(p_facts.action) between 1 and 255 and p_facts.action !~ '[\x01-\x1f\x7f]'),
    (4, 'plan', octet_length(p_facts.plan) between 1 and 255 and p_facts.plan !~ '[\x01-\x1f\x7f]'),
    (5, 'audience', octet_length(p_facts.audience) between 1 and 255 and p_facts.audience ~ '^[!-~]+$'),
    (6, 'change', octet_length(p_facts.change) <= 32 and p_facts.change ~ '^[A-Z0-9-]+$'),
    (7, 'packet_sha256', length(p_facts.packet_sha256) = 64 and p_facts.packet_sha256 ~ '^[0-9a-f]+$'),
    (8, 'subjects', p_facts.subjects is not null and array_position(p_facts.subjects, null) is null
      and (select coalesce(bool_and(s ~ '^[^@[:space:]]+@sha256:[0-9a-f]{64}$'), true) from unnest(p_facts.subjects) as s)),
    (9, 'commit', length(p_facts.commit) in (40, 64) and p_facts.commit ~ '^[0-9a-f]+$'),
    (10, 'repository_id', length(p_facts.repository_id) <= 19 and p_facts.repository_id ~ '^[1-9][0-9]*$'),
    (11, 'run_id', length(p_facts.run_id) <= 19 and p_facts.run_id ~ '^[1-9][0-9]*$'),
    (12, 'run_attempt', length(p_facts.run_attempt) <= 19 and p_facts.run_attempt ~ '^[1-9][0-9]*$'),
    (13, 'issued_at', p_facts.issued_at <= clock_timestamp()),
    (14, 'expires_at', p_facts.expires_at > p_facts.issued_at and p_facts.expires_at <= p_facts.issued_at + interval '15 minutes')
  ) as f(n, name, holds) where f.holds is not true order by f.n limit 1
  $$;
comment on function quorate.permit_fault is 'Which fact is missing or not of its form; null where all are well.';

create function quorate.sign_permit(p_facts qt001_cp.permit_facts, p_ledger uuid, p_seal text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_order qt001_cp.permit_order := quorate.permit_ordered(p_seal);
  v_key qt001_cp.permit_key;
  v_secret bytea;
  v_fault text := quorate.permit_fault(p_facts);
  v_claims jsonb;
  v_input text;
  v_permit text;
begin
  if v_fault is not null then
    perform quorate.refuse('PERMIT_FACT_REFUSED', to_jsonb(v_fault), to_jsonb(p_facts) -> v_fault);
  elsif p_facts.expires_at <= clock_timestamp() then
    perform quorate.refuse('PERMIT_EXPIRED', to_jsonb(p_facts.expires_at));
  elsif p_facts.environment <> v_order.environment then
    perform quorate.refuse('PERMIT_KEY_ELSEWHERE', to_jsonb(v_order.environment), to_jsonb(p_facts.environment));
  end if;
  select * into v_key from qt001_cp.permit_key as k where k.seal_sha256 = v_order.seal_sha256;
  if v_key.kid is null then
    perform quorate.refuse('PERMIT_KEY_NOT_MADE', null, to_jsonb(v_order.seal_sha256));
  end if;
  v_secret := quorate.permit_unseal(decode(p_seal, 'hex'), quorate.permit_about(v_order, v_key.kid, p_ledger), v_key.sealed);
  if v_secret is null then
    perform quorate.refuse('PERMIT_SEAL_BROKEN', null, to_jsonb(v_key.kid));
  end if;
  -- No moment of now and nothing by chance: who asks again for the same act gets the same bytes.
  v_claims := quorate.permit_claims(p_facts, v_order.issuer, p_ledger);
  v_input := qt001_cp.base64url_encode(convert_to(format('{"alg":"RS256","kid":"%s","typ":"JWT"}', v_key.kid), 'UTF8')) || '.'
    || qt001_cp.base64url_encode(convert_to(quorate.canonical_json(v_claims), 'UTF8'));
  if octet_length(v_input) > 7850 then
    perform quorate.refuse('PERMIT_TOO_LARGE', to_jsonb(8192), to_jsonb(octet_length(v_input) + 343));
  end if;
  v_permit := v_input || '.' || qt001_cp.base64url_encode(quorate.permit_signature(
    sha256(convert_to(v_input, 'UTF8')), qt001_cp.base64url_decode(v_key.n), v_secret));
  return jsonb_build_object('permit', v_permit, 'kid', v_key.kid, 'jti', v_claims -> 'jti', 'exp', v_claims -> 'exp',
    'audience', v_claims -> 'aud');
end
$$;
comment on function quorate.sign_permit is
  'A permit for what the gate has on record: {permit, kid, jti, exp, audience}. The caller saw that the act''s transaction is committed.';

grant execute on function quorate.sign_permit(qt001_cp.permit_facts, uuid, text), quorate.new_permit_key(text, uuid) to quorate_owner;
grant select (seal_sha256, kid, n, made_at) on qt001_cp.permit_key to quorate_owner;

create trigger permit_key_append_only before update or delete on qt001_cp.permit_key
  for each row execute function quorate.refuse_change();
create trigger permit_key_no_truncate before truncate on qt001_cp.permit_key
  for each statement execute function quorate.refuse_change();

set local role quorate_owner;

revoke create on schema quorate from quorate_permit;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', f.grantee, f.kind, f.object, f.privilege from (values
  ('quorate_permit', 'role', '', 'NOLOGIN'), ('quorate_permit', 'schema', 'quorate', 'USAGE'),
  ('quorate_permit', 'schema', 'qt001_cp', 'USAGE'), ('quorate_permit', 'owner', 'qt001_cp.permit_key', 'table'),
  ('quorate_permit', 'table', 'qt001_cp.permit_order', 'SELECT'), ('PUBLIC', 'type', 'qt001_cp.permit_facts', 'USAGE')
) as f(grantee, kind, object, privilege);
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'quorate_permit', 'owner', 'quorate.' || f, 'function' from unnest(array['permit_random(integer)',
  'permit_bytes(numeric,integer)', 'permit_power(numeric,bytea,numeric)', 'permit_inverse(numeric,numeric)',
  'permit_is_prime(numeric,integer)', 'permit_prime()', 'permit_xor(bytea,bytea)', 'permit_hmac(bytea,bytea)',
  'permit_stream(bytea,bytea,bytea)', 'permit_seal(bytea,bytea,bytea)', 'permit_unseal(bytea,bytea,bytea)',
  'permit_about(qt001_cp.permit_order,text,uuid)', 'permit_signature(bytea,bytea,bytea)', 'permit_ordered(text)',
  'new_permit_key(text,uuid)', 'permit_part(text)', 'permit_claims(qt001_cp.permit_facts,text,uuid)',
  'permit_fault(qt001_cp.permit_facts)', 'sign_permit(qt001_cp.permit_facts,uuid,text)']) as f;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'quorate_permit', 'function', f, 'EXECUTE' from unnest(array['qt001_cp.bytes_to_numeric(bytea)',
  'qt001_cp.netstring(text[])', 'qt001_cp.rfc7638_thumbprint(text,text)', 'qt001_cp.base64url_encode(bytea)',
  'qt001_cp.base64url_decode(text)', 'qt001_cp.sha256_hex(text)', 'quorate.refuse(text,jsonb,jsonb)',
  'quorate.power_65537(numeric,numeric)',
  'quorate.rs256_verifies(bytea,bytea,numeric,integer)', 'quorate.canonical_json(jsonb)', 'quorate.refuse_change()']) as f;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'quorate_owner', 'function', f, 'EXECUTE' from unnest(array[
  'quorate.sign_permit(qt001_cp.permit_facts,uuid,text)', 'quorate.new_permit_key(text,uuid)']) as f;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, column_name, privilege)
select 'lanes/1', 'quorate_owner', 'column', 'qt001_cp.permit_key', c, 'SELECT'
from unnest(array['seal_sha256', 'kid', 'n', 'made_at']) as c;

reset role;
