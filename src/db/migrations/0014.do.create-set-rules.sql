-- Which policy may come into force, and what the registry must always hold: somebody must be able to change both again (MAN-7).
set local role quorate_owner;

create function qt001_cp.can_be_filled(p_seats text[], p_chosen uuid[], p_pairs jsonb, p_operator text) returns boolean
  language plpgsql volatile
as $$
declare
  v_seat text := p_seats[cardinality(p_chosen) + 1];
  v_human uuid;
begin
  if v_seat is null then
    return true;
  end if;
  -- As many candidates as there are seats are enough: each other seat can take at most one of them away.
  for v_human in
    select h.human_identity_id from qt001_cp.principal_registry as p
    join qt001_cp.code_catalog_item as i on i.item_id = p.principal_class_item_id and i.code = v_seat
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
    where qt001_cp.is_current(p.valid_from, p.valid_until, p.revoked_at) and qt001_cp.human_state(h) is null
    order by p.principal_id limit cardinality(p_seats)
  loop
    if not exists (
      select from unnest(p_chosen) with ordinality as c(human, n)
      where c.human = v_human and (p_seats[c.n] in (v_seat, p_operator) or v_seat = p_operator
        or p_pairs @> jsonb_build_array(jsonb_build_array(least(p_seats[c.n] collate "C", v_seat collate "C"), greatest(p_seats[c.n] collate "C", v_seat collate "C"))))
    ) and qt001_cp.can_be_filled(p_seats, p_chosen || v_human, p_pairs, p_operator) then
      return true;
    end if;
  end loop;
  return false;
end
$$;
comment on function qt001_cp.can_be_filled is 'Whether living humans could fill these seats, one of a class once, the operator nowhere else, and the pairs apart.';

create function qt001_cp.unstaffed(p_documents jsonb) returns jsonb
  language plpgsql volatile
as $$
declare
  v_pairs jsonb;
  v_act record;
  v_unstaffed jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_array(d #> '{spec,left}', d #> '{spec,right}')), '[]') into v_pairs from jsonb_array_elements(p_documents) as d
  where d ->> 'kind' = 'PRINCIPAL_SEPARATION' and d #>> '{spec,scope}' = 'activation';
  for v_act in
    select a.name, a.operator, array_remove(array[a.operator, s #>> '{spec,custodian}'], null) || array(
      select d #>> '{spec,class}' from jsonb_array_elements(p_documents) as d
      where d ->> 'kind' in ('SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT') and d #>> '{spec,action}' = a.name) as seats
    from (select d #>> '{metadata,name}', d #>> '{spec,by}', d #>> '{spec,scope}' from jsonb_array_elements(p_documents) as d
      where d ->> 'kind' = 'AUTHORITY_ACTION') as a(name, operator, scope)
    join jsonb_array_elements(p_documents) as s on s ->> 'kind' = 'AUTHORITY_SCOPE' and s #>> '{metadata,name}' = a.scope
    where a.name in ('MANIFEST_ACTIVATE', 'REGISTRY_CHANGE')
  loop
    if not qt001_cp.can_be_filled(v_act.seats, '{}', v_pairs, v_act.operator) then
      v_unstaffed := coalesce(v_unstaffed, '{}') || jsonb_build_object(v_act.name, v_act.seats);
    end if;
  end loop;
  return v_unstaffed;
end
$$;
comment on function qt001_cp.unstaffed is
  'Of the two acts that repair everything else, the change of the policy and of the registry: those whose seats under a set living humans cannot fill now, with these seats; null when both can be.';

create function qt001_cp.set_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_documents jsonb;
  v_needed jsonb;
begin
  begin
    v_documents := p_document::jsonb;
    if jsonb_typeof(v_documents) <> 'array' or jsonb_array_length(v_documents) = 0 or exists (
      select from jsonb_array_elements(v_documents) as d
      where jsonb_typeof(d -> 'spec') is distinct from 'object' or coalesce(d #>> '{metadata,name}', '') = ''
        or coalesce(d ->> 'kind', '') not in ('IDENTITY_PROVIDER', 'PRINCIPAL_CLASS', 'AUTHORITY_SCOPE', 'AUTHORITY_ACTION',
          'SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT', 'PRINCIPAL_SEPARATION', 'PRIVILEGE_SET')
    ) or (select count(*) <> count(distinct (d ->> 'kind', d #>> '{metadata,name}')) from jsonb_array_elements(v_documents) as d) then
      return next row('SET_MALFORMED', null, null)::qt001_cp.finding;
      return;
    end if;
  exception when data_exception then
    return next row('SET_MALFORMED', null, null)::qt001_cp.finding;
    return;
  end;
  if exists (select from qt001_cp.manifest_set where status = 'ACTIVE' and digest = qt001_cp.sha256_hex(p_document)) then
    return next row('SET_IN_FORCE', null, to_jsonb(qt001_cp.sha256_hex(p_document)))::qt001_cp.finding;
  end if;

  -- The new set must leave a way to change it and the registry again: both acts, each with its scope, seats that can be proved, an e-sign that
  -- somebody gives, and the workflows that open and sign.
  select jsonb_agg(n.needed order by n.needed collate "C") into v_needed from (
    select a.name as needed from unnest(array['MANIFEST_ACTIVATE', 'REGISTRY_CHANGE']) as a(name)
    where not exists (
      select from jsonb_array_elements(v_documents) as d
      join jsonb_array_elements(v_documents) as s on s ->> 'kind' = 'AUTHORITY_SCOPE' and s #>> '{metadata,name}' = d #>> '{spec,scope}'
      where d ->> 'kind' = 'AUTHORITY_ACTION' and d #>> '{metadata,name}' = a.name)
    union all
    select format('a seat of %s for %s', d #>> '{spec,grant,esign}', d #>> '{metadata,name}') from jsonb_array_elements(v_documents) as d
    where d ->> 'kind' = 'AUTHORITY_ACTION' and d #>> '{metadata,name}' in ('MANIFEST_ACTIVATE', 'REGISTRY_CHANGE')
      and d #>> '{spec,grant,esign}' is not null and not exists (
        select from jsonb_array_elements(v_documents) as q where q ->> 'kind' = 'QUORUM_REQUIREMENT'
          and q #>> '{spec,action}' = d #>> '{metadata,name}' and q #>> '{spec,class}' = d #>> '{spec,grant,esign}')
    union all
    -- A seat that asks for what nothing here can prove stays empty for ever.
    select format('a proof of %s that can be given', d #>> '{metadata,name}') from jsonb_array_elements(v_documents) as d
    where d ->> 'kind' in ('SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT') and d #>> '{spec,action}' in ('MANIFEST_ACTIVATE', 'REGISTRY_CHANGE')
      and (d #> '{spec,assurance}' ?| array['token', 'review', 'api']) is not true
    union all
    select format('AUTHORITY_SCOPE %s', w.name) from unnest(array['open', 'signoff']) as w(name)
    where not exists (select from jsonb_array_elements(v_documents) as d where d ->> 'kind' = 'AUTHORITY_SCOPE' and d #>> '{metadata,name}' = w.name)
    union all
    select 'PRIVILEGE_SET' where not exists (select from jsonb_array_elements(v_documents) as d where d ->> 'kind' = 'PRIVILEGE_SET')
  ) as n;
  if v_needed is not null then
    return next row('SET_WITHOUT_ACTIVATION', v_needed, null)::qt001_cp.finding;
    return;
  end if;
  -- A provider without a pinned key could never be proved again.
  if exists (select from jsonb_array_elements(v_documents) as d where d ->> 'kind' = 'IDENTITY_PROVIDER'
             and not exists (select from qt001_cp.identity_provider_manifest as p where p.active
               and p.issuer = d #>> '{spec,issuer}' and p.server = d #>> '{spec,server}')) then
    return next row('SET_ISSUER_UNPINNED', null, null)::qt001_cp.finding;
  end if;
  return query select 'SET_UNSTAFFED', u.acts, null::jsonb from qt001_cp.unstaffed(v_documents) as u(acts) where u.acts is not null;
end
$$;
comment on function qt001_cp.set_findings is 'Why a set may not be put in force: not a set, in force already, or nobody could change it or the registry after it (MAN-7).';

create function qt001_cp.login_of(p_class uuid) returns name
  language sql stable
  return (select db_role from qt001_cp.authority_scope_manifest where active and custodian_class_item_id = p_class);
comment on function qt001_cp.login_of is 'The database login that the holder of a custodian class answers for; null of any other class (ID-10).';

create function qt001_cp.registry_findings() returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'REGISTRY_UNSTAFFED', u.acts, null::jsonb
    from qt001_cp.manifest_set as s cross join lateral qt001_cp.unstaffed(s.bytes::jsonb) as u(acts)
    where s.status = 'ACTIVE' and u.acts is not null
    union all
    -- Who can begin a ledger and pin keys without a token holds no seat in it (PRV-1).
    select 'MIGRATOR_SEATED', jsonb_build_array(qt001_cp.code_of(m.migrator_class_item_id)),
      jsonb_agg(qt001_cp.code_of(seat.principal_class_item_id) order by qt001_cp.code_of(seat.principal_class_item_id) collate "C")
    from qt001_cp.privilege_set_manifest as m
    join qt001_cp.principal_registry as p on p.principal_class_item_id = m.migrator_class_item_id and p.revoked_at is null
    join qt001_cp.principal_registry as seat on seat.human_identity_id = p.human_identity_id and seat.principal_id <> p.principal_id and seat.revoked_at is null
    join qt001_cp.principal_class_manifest as c on c.item_id = seat.principal_class_item_id and c.active
    where m.active group by m.migrator_class_item_id
  $$;
comment on function qt001_cp.registry_findings is
  'What may not be of a registry, as it stands now: nobody could change it or the policy any more, or the migrator holds another role. For genesis and every change.';

reset role;
