-- What people are shown of a plan before they sign: its units against what is live, or of a cut against what was there before it (SEAT-6).
-- Must not: decide. The new text comes from the signer's own checkout; from here comes only what is, or was, in the database.

set local role quorate_owner;

create function quorate.units_shown(p_addresses text[], p_changes text[], p_versions uuid[]) returns jsonb
  language sql stable
  as $$
    with differing as (
      select u.address, u.change, u.version, row_number() over (order by u.address collate "C") as place
      from unnest(p_addresses, p_changes, p_versions) as u(address, change, version)
    ), shown as (
      -- No text beyond 4 MiB in all; how long a longer one is stands beside it. A retired version has none.
      select d.place, d.address, d.change, v.version_id, v.kind, v.title, v.body,
        coalesce(octet_length(v.body), 0) as bytes, sum(coalesce(octet_length(v.body), 0)) over (order by d.place) as bytes_so_far
      from differing as d left join public.unit_version as v on v.version_id = d.version
      where d.place <= 40
    )
    select jsonb_build_object(
      'added', (select count(*) from differing where change = 'add'),
      'changed', (select count(*) from differing where change = 'change'),
      'retired', (select count(*) from differing where change = 'retire'),
      'units', (select coalesce(jsonb_agg(jsonb_build_object('address', s.address, 'change', s.change,
          'before', case when s.kind is not null then jsonb_build_object('kind', s.kind, 'title', s.title,
            'body', case when s.bytes_so_far <= 4194304 then s.body end, 'bytes', s.bytes) end) order by s.place), '[]') from shown as s))
  $$;
comment on function quorate.units_shown is
  'Changed units, given by address, change and the version that is or was there: {added, changed, retired, units: [{address, change, '
  'before: {kind, title, body, bytes}}]}; the counts are of all, the units the first forty. A body is null beyond 4 MiB in all.';

create function quorate.units_against_live(p_root text, p_wanted jsonb) returns jsonb
  language sql stable
  as $$
    with wanted as (
      select w.key as address, w.value as hash from jsonb_each_text(p_wanted) as w
    ), live as (
      -- Hashed now, as the cut does: a stored hash could say otherwise.
      select u.canonical_address as address, v.version_id, quorate.unit_hash(u.canonical_address, v.kind, v.title, v.body) as hash
      from public.information_unit as u join public.unit_version as v on v.version_id = u.anchor_version_id
      where u.root = p_root and not v.retired
    ), differing as (
      select coalesce(w.address, l.address) as address, l.version_id as version,
        case when l.hash is null then 'add' when w.hash is null then 'retire' else 'change' end as change
      from wanted as w full join live as l on l.address = w.address
      where w.hash is distinct from l.hash
    )
    select quorate.units_shown(array_agg(d.address), array_agg(d.change), array_agg(d.version)) from differing as d
  $$;
comment on function quorate.units_against_live is
  'How units {address: content hash} differ from what is live under a root: as quorate.units_shown.';

create function quorate.live_units(p_root text, p_wanted text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_wanted jsonb;
begin
  -- A plan document, which holds more, is no larger (LAN-2).
  perform quorate.refuse_larger(p_wanted, 33554432, 'CALL_MALFORMED');
  begin
    v_wanted := p_wanted::jsonb;
  exception when data_exception or statement_too_complex or program_limit_exceeded then
    v_wanted := null;
  end;
  if jsonb_typeof(v_wanted) is distinct from 'object' then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('hashes by address'::text), null);
  elsif (select count(*) from jsonb_object_keys(v_wanted)) > 100000 then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('at most 100,000 units, as a plan'::text), null);
  end if;
  return quorate.units_against_live(p_root, v_wanted);
end
$$;
comment on function quorate.live_units is
  'How units, the text of an object {address: content hash}, differ from what is live under a root: as quorate.units_shown. No proof is '
  'asked for: the text is of governed documents only, which whoever opens, signs, cuts or verifies has in a checkout.';

create function quorate.documents_filed(p_activation uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_set uuid;
  v_envelope cutter_governance.manifest_envelope;
begin
  select c.change_set_id into v_set from cutter_governance.cut_change_set as c where c.activation_id = p_activation and not c.is_escalation;
  if v_set is not null then
    return (select quorate.units_shown(array_agg(a.canonical_address::text), array_agg(a.change), array_agg(a.prior_version_id))
      from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = v_set);
  end if;
  select m.* into v_envelope from cutter_governance.manifest_envelope as m
    join cutter_governance.decision_backlog_entry as e on e.entry_id = m.entry_id where e.activation_id = p_activation;
  return quorate.units_against_live(v_envelope.root, (select jsonb_object_agg(b.canonical_address, b.content_hash)
    from cutter_governance.manifest_unit_block as b where b.envelope_id = v_envelope.envelope_id));
end
$$;
comment on function quorate.documents_filed is
  'What the filed plan would change against what is live, or what its cut changed: as quorate.units_shown. Of the new text only the '
  'hashes were filed.';

reset role;

grant execute on function quorate.live_units(text, text) to quorate_door, cutter_exec, cutter_verify, cutter_deploy;
