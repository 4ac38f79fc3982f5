-- Releases: put and withdrawn by KEY_CHANGE; their sealed bytes are brought once by who has them; and what is told of them (RUN-5).

set local role quorate_owner;

create trigger release_sealed_append_only before update or delete on qt001_cp.release_sealed
  for each row execute function quorate.refuse_change();
create trigger release_sealed_no_truncate before truncate on qt001_cp.release_sealed
  for each statement execute function quorate.refuse_change();

create function quorate.names_release(p_value jsonb) returns boolean
  language sql immutable parallel safe
  return case jsonb_typeof(p_value) when 'object' then (
    jsonb_typeof(p_value -> 'environment') = 'string' and octet_length(p_value ->> 'environment') between 1 and 255
    and p_value ->> 'environment' !~ '[\x01-\x1f\x7f]'
    and jsonb_typeof(p_value -> 'name') = 'string' and p_value ->> 'name' ~ '^[A-Z][A-Z0-9_]{0,62}$'
    and jsonb_typeof(p_value -> 'version') = 'number' and p_value ->> 'version' ~ '^[1-9][0-9]{0,5}$') is true else false end;
comment on function quorate.names_release is 'Whether a value has {environment, name, version} in their forms.';

create function quorate.releases_malformed(p_release jsonb) returns boolean
  language plpgsql immutable
as $$
begin
  if p_release is null then
    return false;
  elsif jsonb_typeof(p_release) <> 'object' or p_release - array['put', 'withdraw'] <> '{}'
    or exists (select from unnest(array['put', 'withdraw']) as l(name)
      where coalesce(jsonb_typeof(p_release -> l.name), 'array') <> 'array') then
    return true;
  end if;
  -- A statement of its own: what is no list has no elements.
  return coalesce(jsonb_array_length(p_release -> 'put'), 0) + coalesce(jsonb_array_length(p_release -> 'withdraw'), 0) not between 1 and 32
    or exists (select from jsonb_array_elements(coalesce(p_release -> 'put', '[]')) as p
      where case when quorate.names_release(p.value) then (
        p.value - array['environment', 'name', 'version', 'sha256', 'recipient', 'single_use'] = '{}'
        and jsonb_typeof(p.value -> 'sha256') = 'string' and p.value ->> 'sha256' ~ '^[0-9a-f]{64}$'
        and jsonb_typeof(p.value -> 'recipient') = 'string'
        and octet_length(qt001_cp.base64url_decode(left(p.value ->> 'recipient', 44))) = 32
        and jsonb_typeof(p.value -> 'single_use') = 'boolean') is not true else true end)
    or exists (select from jsonb_array_elements(coalesce(p_release -> 'withdraw', '[]')) as w
      where case when quorate.names_release(w.value) then w.value - array['environment', 'name', 'version'] <> '{}' else true end);
end
$$;
comment on function quorate.releases_malformed is
  'Whether the part `release` of a KEY_CHANGE is not {put: [{environment, name, version, sha256, recipient, single_use}], '
  'withdraw: [{environment, name, version}]}.';

create function quorate.release_order_findings(p_release jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    with put as (
      select p.value, p.value - array['sha256', 'recipient', 'single_use'] as named, o.version as newest
      from jsonb_array_elements(coalesce(p_release -> 'put', '[]')) as p
      left join lateral (select max(r.version) as version from qt001_cp.release_order as r
        where r.environment = p.value ->> 'environment' and r.name = p.value ->> 'name') as o on true
    )
    select 'RELEASE_UNKNOWN', null::jsonb, w.value from jsonb_array_elements(coalesce(p_release -> 'withdraw', '[]')) as w
    where not exists (select from qt001_cp.release_order as o where o.environment = w.value ->> 'environment'
      and o.name = w.value ->> 'name' and o.version = (w.value ->> 'version')::integer and o.withdrawn_at is null)
    union all
    select 'RELEASE_ORDERED', null, p.named from put as p
    where exists (select from qt001_cp.release_order as o where o.sealed_sha256 = p.value ->> 'sha256')
      or (select count(*) > 1 from put as t where t.value -> 'sha256' = p.value -> 'sha256')
    union all
    -- Counted up: which version is the newest depends on no clock, and none comes back under another's number.
    select 'RELEASE_VERSION', to_jsonb('above ' || coalesce(p.newest, 0)), p.named from put as p
    where (p.value ->> 'version')::integer <= p.newest or (select count(*) > 1 from put as t where t.named = p.named)
  $$;
comment on function quorate.release_order_findings is 'Why a well-formed part `release` of a KEY_CHANGE may not be.';

create function quorate.change_releases(p_release jsonb, p_evidence uuid) returns integer
  language plpgsql volatile
as $$
declare
  v_withdrawn integer;
begin
  update qt001_cp.release_order as o set withdrawn_at = clock_timestamp()
  from jsonb_array_elements(coalesce(p_release -> 'withdraw', '[]')) as w
  where o.environment = w.value ->> 'environment' and o.name = w.value ->> 'name' and o.version = (w.value ->> 'version')::integer
    and o.withdrawn_at is null;
  get diagnostics v_withdrawn = row_count;
  insert into qt001_cp.release_order (sealed_sha256, environment, name, version, recipient, single_use, evidence_id)
  select p.value ->> 'sha256', p.value ->> 'environment', p.value ->> 'name', (p.value ->> 'version')::integer, p.value ->> 'recipient',
    (p.value ->> 'single_use')::boolean, p_evidence
  from jsonb_array_elements(coalesce(p_release -> 'put', '[]')) as p;
  return v_withdrawn;
end
$$;
comment on function quorate.change_releases is 'Withdraws and orders versions of secrets; how many were withdrawn.';

create function quorate.put_release(p_sealed text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_sealed bytea;
  v_order qt001_cp.release_order;
  v_put jsonb;
begin
  perform quorate.assert_deciding();
  perform quorate.refuse_larger(p_sealed, 43771, 'RELEASE_MALFORMED');
  v_sealed := qt001_cp.base64url_decode(p_sealed);
  if (octet_length(v_sealed) >= 61) is not true then
    perform quorate.refuse('RELEASE_MALFORMED');
  end if;
  -- The proof is the bytes themselves, whose sha256 a quorum signed: without them nothing is locked or written.
  select o.* into v_order from qt001_cp.release_order as o where o.sealed_sha256 = qt001_cp.sha256_hex(v_sealed);
  if v_order.sealed_sha256 is null then
    perform quorate.refuse('RELEASE_NOT_ORDERED', null, to_jsonb(qt001_cp.sha256_hex(v_sealed)));
  end if;
  v_put := jsonb_build_object('environment', v_order.environment, 'name', v_order.name, 'version', v_order.version,
    'sha256', v_order.sealed_sha256);
  if v_order.withdrawn_at is not null then
    perform quorate.refuse('RELEASE_WITHDRAWN', null, v_put);
  end if;
  insert into qt001_cp.release_sealed (sealed_sha256, sealed) values (v_order.sealed_sha256, v_sealed) on conflict do nothing;
  if not found then
    perform quorate.refuse('RELEASE_PUT', null, v_put);
  end if;
  perform quorate.append_evidence('RELEASE_PUT', null, v_put);
  return v_put;
end
$$;
comment on function quorate.put_release is
  'Keeps the sealed bytes (base64url) that a KEY_CHANGE put, by their sha256, once: {environment, name, version, sha256}.';

create function quorate.release_replaced(p_order qt001_cp.release_order) returns boolean
  language sql stable
  as $$
    select exists (select from qt001_cp.release_order as o join qt001_cp.release_sealed as b using (sealed_sha256)
      where o.environment = (p_order).environment and o.name = (p_order).name and o.version > (p_order).version
        and o.withdrawn_at is null)
  $$;
comment on function quorate.release_replaced is 'Whether a newer version of the same secret was put, and not withdrawn.';

create function quorate.releases() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('environment', o.environment, 'name', o.name, 'version', o.version,
      'sha256', o.sealed_sha256, 'recipient', o.recipient, 'single_use', o.single_use,
      'ordered', quorate.utc_seconds(o.ordered_at), 'put', quorate.utc_seconds(b.put_at),
      'withdrawn', quorate.utc_seconds(o.withdrawn_at), 'granted', g.codes, 'rotate', g.codes <> '[]' and not quorate.release_replaced(o))
      order by o.environment collate "C", o.name collate "C", o.version), '[]')
    from qt001_cp.release_order as o left join qt001_cp.release_sealed as b using (sealed_sha256)
    cross join lateral (select coalesce(jsonb_agg(a.code order by g.granted_at), '[]') as codes
      from cutter_governance.release_grant as g join qt001_cp.act as t using (act_id)
      join qt001_cp.activation as a on a.activation_id = t.activation_id where g.sealed_sha256 = o.sealed_sha256) as g
  $$;
comment on function quorate.releases is
  'Every version of every secret, nothing of what is in it: [{environment, name, version, sha256, recipient, single_use, ordered, put, '
  'withdrawn, granted, rotate}]; granted are the codes of changes, and rotate says that one of them has it and no newer was put.';

reset role;

grant execute on function quorate.put_release(text), quorate.releases() to quorate_door;

set local role quorate_owner;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'quorate_door', 'function', f, 'EXECUTE' from unnest(array['quorate.put_release(text)', 'quorate.releases()']) as f;

reset role;
