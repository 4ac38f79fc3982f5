-- The keys of permits: ordered and retired by KEY_CHANGE, made once by who brings the sealing key, told to verifiers (RUN-3, KEY-1).

set local role quorate_owner;

create function quorate.permit_orders_malformed(p_permit jsonb) returns boolean
  language plpgsql immutable
as $$
begin
  if p_permit is null then
    return false;
  elsif jsonb_typeof(p_permit) <> 'object' or p_permit - array['issuer', 'make', 'retire', 'compromised'] <> '{}'
    or exists (select from unnest(array['make', 'retire', 'compromised']) as l(name)
      where coalesce(jsonb_typeof(p_permit -> l.name), 'array') <> 'array') then
    return true;
  end if;
  -- A statement of its own: what is no list has no elements.
  return (p_permit ? 'make') <> (p_permit ? 'issuer')
    or coalesce(jsonb_array_length(p_permit -> 'make'), 0) + coalesce(jsonb_array_length(p_permit -> 'retire'), 0)
      + coalesce(jsonb_array_length(p_permit -> 'compromised'), 0) not between 1 and 32
    or exists (select from jsonb_array_elements(coalesce(p_permit -> 'make', '[]')) as m
      where (jsonb_typeof(m.value) = 'object' and case jsonb_typeof(m.value) when 'object' then m.value else '{}' end
          - array['environment', 'seal_sha256'] = '{}' and jsonb_typeof(m.value -> 'environment') = 'string'
        and jsonb_typeof(m.value -> 'seal_sha256') = 'string'
        and m.value ->> 'seal_sha256' ~ '^[0-9a-f]{64}$' and octet_length(m.value ->> 'environment') between 1 and 255
        and m.value ->> 'environment' !~ '[\x01-\x1f\x7f]') is not true)
    or p_permit ? 'issuer' and (jsonb_typeof(p_permit -> 'issuer') = 'string' and octet_length(p_permit ->> 'issuer') <= 255
      and p_permit ->> 'issuer' ~ '^https://[!-~]*[^/]$' and p_permit ->> 'issuer' !~ '[?#"\\]') is not true;
end
$$;
comment on function quorate.permit_orders_malformed is
  'Whether the part `permit` of a KEY_CHANGE is not {issuer, make: [{environment, seal_sha256}], retire: [seal_sha256], compromised: '
  '[seal_sha256]}, with issuer where something is made.';

create function quorate.permit_order_findings(p_permit jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    with ended as (
      select l.value #>> '{}' as seal from jsonb_array_elements(coalesce(p_permit -> 'retire', '[]')
        || coalesce(p_permit -> 'compromised', '[]')) as l
    )
    select 'PERMIT_KEY_UNKNOWN', null::jsonb, to_jsonb(e.seal) from ended as e
    where not exists (select from qt001_cp.permit_order as o where o.seal_sha256 = e.seal and not o.compromised)
    union all
    select 'PERMIT_KEY_ORDERED', null, m.value -> 'seal_sha256' from jsonb_array_elements(coalesce(p_permit -> 'make', '[]')) as m
    where exists (select from qt001_cp.permit_order as o where o.seal_sha256 = m.value ->> 'seal_sha256')
      or (select count(*) > 1 from jsonb_array_elements(p_permit -> 'make') as t where t.value -> 'seal_sha256' = m.value -> 'seal_sha256')
    union all
    -- One issuer a ledger: another only with the last key of the one before.
    select distinct 'PERMIT_ISSUER_DIFFERS', to_jsonb(o.issuer), p_permit -> 'issuer' from qt001_cp.permit_order as o
    where o.issuer <> p_permit ->> 'issuer' and o.retired_at is null and o.seal_sha256 not in (select e.seal from ended as e)
  $$;
comment on function quorate.permit_order_findings is 'Why a well-formed part `permit` of a KEY_CHANGE may not be.';

create function quorate.change_permit_orders(p_permit jsonb, p_evidence uuid) returns integer
  language plpgsql volatile
as $$
declare
  v_retired integer;
begin
  update qt001_cp.permit_order set retired_at = coalesce(retired_at, clock_timestamp()),
    compromised = coalesce(p_permit -> 'compromised', '[]') ? seal_sha256
  where coalesce(p_permit -> 'retire', '[]') || coalesce(p_permit -> 'compromised', '[]') ? seal_sha256;
  get diagnostics v_retired = row_count;
  insert into qt001_cp.permit_order (seal_sha256, environment, issuer, evidence_id)
  select m.value ->> 'seal_sha256', m.value ->> 'environment', p_permit ->> 'issuer', p_evidence
  from jsonb_array_elements(coalesce(p_permit -> 'make', '[]')) as m;
  return v_retired;
end
$$;
comment on function quorate.change_permit_orders is 'Retires and orders keys of permits; how many were retired.';

create function quorate.permit_key_findings(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'PERMIT_KEY_NOT_MADE', null::jsonb, s.claims -> 'environment'
    from qt001_cp.authority_scope_manifest as s
    where s.item_id = p_activation.scope_item_id and s.active and p_activation.packet::jsonb #>> '{given,audience}' is not null
      and not exists (select from qt001_cp.permit_order as o join qt001_cp.permit_key as k using (seal_sha256)
        where o.retired_at is null and o.environment = s.claims ->> 'environment')
  $$;
comment on function quorate.permit_key_findings is
  'A change that wants a permit, where no key of its GitHub environment could sign one: told before the grant is spent.';

create function quorate.make_permit_key(p_seal text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_kid text;
  v_order qt001_cp.permit_order;
begin
  perform quorate.assert_deciding();
  -- The proof is the sealing key itself, whose sha256 a quorum signed: without it nothing is locked or made.
  v_kid := quorate.new_permit_key(p_seal, (select l.ledger_id from qt001_cp.ledger as l));
  select o.* into v_order from qt001_cp.permit_order as o join qt001_cp.permit_key as k using (seal_sha256) where k.kid = v_kid;
  perform quorate.append_evidence('PERMIT_KEY', null, jsonb_build_object('kid', v_kid, 'environment', v_order.environment,
    'issuer', v_order.issuer, 'seal_sha256', v_order.seal_sha256));
  return quorate.permit_metadata() || jsonb_build_object('kid', v_kid);
end
$$;
comment on function quorate.make_permit_key is
  'Makes the pair that a KEY_CHANGE ordered for this sealing key: the metadata, and its kid. What it answers is public.';

create function quorate.permit_metadata() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- A retired key stays until its last permit has expired, and a minute for clocks that go slow; a compromised one goes at once.
    select jsonb_build_object(
      'issuer', coalesce((select min(w.issuer) from qt001_cp.permit_order as w where w.retired_at is null), min(o.issuer)),
      'keys', coalesce(jsonb_agg(jsonb_build_object('kid', k.kid, 'n', k.n, 'environment', o.environment, 'seal_sha256', o.seal_sha256,
        'since', quorate.utc_seconds(k.made_at), 'retired', quorate.utc_seconds(o.retired_at)) order by k.made_at, k.kid), '[]'))
    from qt001_cp.permit_order as o join qt001_cp.permit_key as k using (seal_sha256)
    where not o.compromised and (o.retired_at is null or o.retired_at > clock_timestamp() - interval '16 minutes')
  $$;
comment on function quorate.permit_metadata is
  'What verifiers are told: {issuer, keys: [{kid, n, environment, seal_sha256, since, retired}]}; all keys have e = 65537.';

reset role;

grant execute on function quorate.make_permit_key(text) to cutter_deploy;
grant execute on function quorate.permit_metadata() to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_migrator;

set local role quorate_owner;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', r, 'function', 'quorate.permit_metadata()', 'EXECUTE'
from unnest(array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_migrator']) as r
union all select 'lanes/1', 'cutter_deploy', 'function', 'quorate.make_permit_key(text)', 'EXECUTE';

reset role;
