-- Governed acts: changes of the policy, the registry and the pinned keys, each an activation with its own quorum (REG-4, MAN-7, KEY-1).
set local role quorate_owner;

create table qt001_cp.governed_document (
  activation_id uuid not null constraint pk_governed_document primary key constraint fk_governed_document__activation references qt001_cp.activation,
  document text not null
);
comment on table qt001_cp.governed_document is 'What a governed act would do, as the exact bytes whose sha256 the packet carries as its plan digest.';
create trigger governed_document_append_only before update or delete on qt001_cp.governed_document
  for each row execute function qt001_cp.refuse_change();
create trigger governed_document_no_truncate before truncate on qt001_cp.governed_document
  for each statement execute function qt001_cp.refuse_change();

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
    where qt001_cp.is_current(p.valid_from, p.valid_until, p.revoked_at) and qt001_cp.is_current(h.valid_from, h.valid_until, h.revoked_at)
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

create function qt001_cp.people_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
  v_findings qt001_cp.finding[];
  v_constraint text;
begin
  begin
    v_document := qt001_cp.parse_object(p_document);
  exception when sqlstate 'QT001' then
    return next row('REGISTRY_CHANGE_MALFORMED', null, null)::qt001_cp.finding;
    return;
  end;
  if jsonb_typeof(v_document -> 'changes') is distinct from 'array' or jsonb_array_length(v_document -> 'changes') = 0 then
    return next row('REGISTRY_CHANGE_MALFORMED', to_jsonb('changes'::text), null)::qt001_cp.finding;
    return;
  end if;
  return query
    with change as (
      select c.value as c, c.ordinality as n, h.human_identity_id as human, h.revoked_at, p.principal_id, p.revoked_at as unbound_at,
        m.item_id as class_item_id, m.custodian
      from jsonb_array_elements(v_document -> 'changes') with ordinality as c
      left join qt001_cp.human_identity_registry as h on h.provider_subject_sha256 = c.value ->> 'subject_sha256'
      left join qt001_cp.principal_class_manifest as m on m.item_id = qt001_cp.item('PRINCIPAL_CLASS', c.value ->> 'class') and m.active
      left join qt001_cp.principal_registry as p on p.human_identity_id = h.human_identity_id and p.principal_class_item_id = m.item_id
    ), fault as (
      select n, c, case
        when coalesce(c ->> 'op' not in ('register', 'bind', 'unbind', 'rebind', 'restore', 'extend'), true)
          or coalesce(c ->> 'subject_sha256' !~ '^[0-9a-f]{64}$', true)
          or (c ->> 'op' in ('register', 'bind', 'rebind', 'extend')
              and qt001_cp.utc_time(c ->> 'valid_until') is null) then 'REGISTRY_CHANGE_MALFORMED'
        when c ->> 'op' in ('bind', 'unbind', 'rebind') and class_item_id is null then 'CLASS_UNKNOWN'
        when c ->> 'op' = 'register' and human is not null then 'REGISTRY_CONFLICT'
        when c ->> 'op' in ('unbind', 'restore', 'extend') and human is null then 'IDENTITY_UNKNOWN'
        when c ->> 'op' in ('bind', 'rebind') and human is null and not exists (
          select from change as earlier where earlier.n < change.n and earlier.c ->> 'op' = 'register'
            and earlier.c ->> 'subject_sha256' = change.c ->> 'subject_sha256') then 'IDENTITY_UNKNOWN'
        when c ->> 'op' = 'restore' and revoked_at is null then 'REGISTRY_CONFLICT'
        when c ->> 'op' = 'bind' and principal_id is not null and unbound_at is null then 'REGISTRY_CONFLICT'
        when c ->> 'op' = 'unbind' and (principal_id is null or unbound_at is not null) then 'REGISTRY_CONFLICT'
        when c ->> 'op' in ('bind', 'unbind') and custodian then 'CUSTODIAN_IS_REBOUND'
        when c ->> 'op' = 'rebind' and qt001_cp.login_of(class_item_id) is null then 'REGISTRY_CONFLICT'
      end as code
      from change
    )
    select f.code, null::jsonb, f.c from fault as f where f.code is not null order by f.n;
  if found then
    return;
  end if;
  -- What the lines come to together is told by making and undoing them; any evidence will do for that.
  begin
    perform qt001_cp.write_registry(v_document -> 'changes', (select evidence_id from qt001_cp.evidence_registry order by seq limit 1));
    v_findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.registry_findings() as f);
    raise exception using errcode = 'QT000', message = 'REHEARSED';
  exception
    when sqlstate 'QT000' then
      null;
    when integrity_constraint_violation then
      get stacked diagnostics v_constraint = constraint_name;
      v_findings := array[row('REGISTRY_CONFLICT', null, jsonb_build_object('constraint', v_constraint))::qt001_cp.finding];
  end;
  return query select * from unnest(v_findings);
end
$$;
comment on function qt001_cp.people_findings is
  'Why a change of the registry cannot be made: every line that is malformed or does not fit what is registered, or what the registry would be after all of them.';

create function qt001_cp.key_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
begin
  begin
    v_document := qt001_cp.parse_object(p_document);
  exception when sqlstate 'QT001' then
    return next row('KEY_CHANGE_MALFORMED', null, null)::qt001_cp.finding;
    return;
  end;
  if coalesce(jsonb_typeof(v_document -> 'add'), 'array') <> 'array' or coalesce(jsonb_typeof(v_document -> 'retire'), 'array') <> 'array'
    or coalesce(jsonb_array_length(v_document -> 'add'), 0) + coalesce(jsonb_array_length(v_document -> 'retire'), 0) = 0 then
    return next row('KEY_CHANGE_MALFORMED', to_jsonb('add, retire'::text), null)::qt001_cp.finding;
    return;
  end if;
  return query
    select 'KEY_UNKNOWN', null::jsonb, t.value from jsonb_array_elements(coalesce(v_document -> 'retire', '[]')) as t
    where not exists (select from qt001_cp.issuer_key as k where k.thumbprint = t.value #>> '{}' and k.retired_at is null);
  if not exists (select from qt001_cp.issuer_key as k where k.retired_at is null and not coalesce(v_document -> 'retire', '[]') ? k.thumbprint) then
    return next row('KEY_LAST', null, v_document -> 'retire')::qt001_cp.finding;
  end if;
end
$$;
comment on function qt001_cp.key_findings is 'Why a change of the pinned keys cannot be made; the last pin can never be retired.';

create function qt001_cp.governed_findings(p_action text, p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  case p_action
    when 'MANIFEST_ACTIVATE' then return query select * from qt001_cp.set_findings(p_document);
    when 'REGISTRY_CHANGE' then return query select * from qt001_cp.people_findings(p_document);
    when 'KEY_CHANGE' then return query select * from qt001_cp.key_findings(p_document);
    when 'PRIVILEGE_APPLY' then return query select * from qt001_cp.script_findings(p_document);
    else return next row('ACTION_NOT_PERMITTED', null, to_jsonb(p_action))::qt001_cp.finding;
  end case;
end
$$;

create function qt001_cp.activate_set(p_document text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_from text;
  v_set uuid;
begin
  select digest into v_from from qt001_cp.manifest_set where status = 'ACTIVE';
  select manifest_set_id into v_set from qt001_cp.manifest_set where digest = qt001_cp.sha256_hex(p_document);
  perform qt001_cp.put_set_in_force(coalesce(v_set,
    qt001_cp.propose_set((select environment from qt001_cp.manifest_set where status = 'ACTIVE'), p_document)));
  return jsonb_build_object('from_digest', v_from, 'to_digest', qt001_cp.sha256_hex(p_document), 'epoch_raised', qt001_cp.raise_epoch());
end
$$;

create function qt001_cp.write_registry(p_changes jsonb, p_evidence uuid) returns void
  language plpgsql volatile
as $$
declare
  v_change jsonb;
  v_human uuid;
  v_class uuid;
  v_login name;
  v_provider uuid;
begin
  select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
  for v_change in select value from jsonb_array_elements(p_changes) with ordinality order by ordinality loop
    select human_identity_id into v_human from qt001_cp.human_identity_registry where provider_subject_sha256 = v_change ->> 'subject_sha256';
    v_class := qt001_cp.item('PRINCIPAL_CLASS', v_change ->> 'class');
    case v_change ->> 'op'
      when 'register' then
        insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
        values (v_provider, v_change ->> 'subject_sha256', p_evidence, clock_timestamp(), qt001_cp.utc_time(v_change ->> 'valid_until'));
      when 'restore' then
        update qt001_cp.human_identity_registry set revoked_at = null, identity_evidence_id = p_evidence where human_identity_id = v_human;
      when 'extend' then
        update qt001_cp.human_identity_registry set valid_until = qt001_cp.utc_time(v_change ->> 'valid_until') where human_identity_id = v_human;
        update qt001_cp.principal_registry set valid_until = qt001_cp.utc_time(v_change ->> 'valid_until') where human_identity_id = v_human;
      when 'bind' then
        insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from, valid_until)
        values (v_class, qt001_cp.reserved_role(v_change ->> 'class', v_change ->> 'subject_sha256'), v_human, p_evidence, clock_timestamp(),
          qt001_cp.utc_time(v_change ->> 'valid_until'))
        on conflict on constraint uq_principal__human_class do update
          set revoked_at = null, valid_from = excluded.valid_from, valid_until = excluded.valid_until, binding_evidence_id = p_evidence;
      when 'unbind' then
        update qt001_cp.principal_registry set revoked_at = clock_timestamp(), binding_evidence_id = p_evidence
        where human_identity_id = v_human and principal_class_item_id = v_class;
      when 'rebind' then
        -- By the login and not by the class: a policy may have renamed the class, or given it to another login, since.
        v_login := qt001_cp.login_of(v_class);
        update qt001_cp.principal_registry as p set revoked_at = coalesce(p.revoked_at, clock_timestamp()), binding_evidence_id = p_evidence,
          auth_db_role = qt001_cp.reserved_role(qt001_cp.code_of(p.principal_class_item_id), h.provider_subject_sha256)
        from qt001_cp.human_identity_registry as h
        where h.human_identity_id = p.human_identity_id and p.auth_db_role = v_login;
        insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from, valid_until)
        values (v_class, v_login, v_human, p_evidence, clock_timestamp(), qt001_cp.utc_time(v_change ->> 'valid_until'))
        on conflict on constraint uq_principal__human_class do update
          set auth_db_role = excluded.auth_db_role, revoked_at = null, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
            binding_evidence_id = p_evidence;
    end case;
  end loop;
end
$$;
comment on function qt001_cp.write_registry is 'Registers, binds, unbinds, rebinds a custodian, restores, extends; in the order of the lines.';

create function qt001_cp.change_registry(p_document text, p_activation uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_changes jsonb := p_document::jsonb -> 'changes';
  v_counts jsonb;
begin
  -- Identities and bindings point at the evidence of the act that made them; it names the old binding too.
  perform qt001_cp.write_registry(v_changes, qt001_cp.append_evidence('REGISTRY', p_activation, jsonb_build_object('changes', v_changes, 'before', (
    select coalesce(jsonb_agg(jsonb_build_object('subject_sha256', h.provider_subject_sha256, 'class', qt001_cp.code_of(p.principal_class_item_id),
      'auth_db_role', p.auth_db_role, 'revoked', p.revoked_at is not null)), '[]')
    from jsonb_array_elements(v_changes) as c
    cross join lateral (select qt001_cp.item('PRINCIPAL_CLASS', c ->> 'class') as item_id) as class
    join qt001_cp.principal_registry as p on p.principal_class_item_id = class.item_id or p.auth_db_role = qt001_cp.login_of(class.item_id)
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
    where h.provider_subject_sha256 = c ->> 'subject_sha256' or c ->> 'op' = 'rebind'))));
  select jsonb_object_agg(o.op, o.lines) into v_counts
  from (select c ->> 'op' as op, count(*) as lines from jsonb_array_elements(v_changes) as c group by 1) as o;
  if v_counts ?| array['unbind', 'rebind'] then
    v_counts := v_counts || jsonb_build_object('epoch_raised', qt001_cp.raise_epoch());
  end if;
  return v_counts;
end
$$;
comment on function qt001_cp.change_registry is 'Makes a change of the registry. Taking a binding away raises the epoch; giving one does not (EV-4).';

create function qt001_cp.reserved_role(p_class text, p_subject_sha256 text) returns name
  language sql immutable strict parallel safe
  return ('qt_' || left(p_class, 40) || '_' || left(p_subject_sha256, 12))::name;
comment on function qt001_cp.reserved_role is 'The role name of a person who needs no database login; no role bears it (REG-2).';

create function qt001_cp.change_keys(p_document text, p_activation uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_document jsonb := p_document::jsonb;
  v_provider uuid;
  v_evidence uuid;
  v_retired integer;
begin
  select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
  v_evidence := qt001_cp.append_evidence('KEYS', p_activation, jsonb_build_object('change', v_document));
  perform qt001_cp.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(coalesce(v_document -> 'add', '[]')) as k;
  update qt001_cp.issuer_key set retired_at = clock_timestamp() where coalesce(v_document -> 'retire', '[]') ? thumbprint and retired_at is null;
  get diagnostics v_retired = row_count;
  return jsonb_strip_nulls(jsonb_build_object('retired', v_retired, 'added', coalesce(jsonb_array_length(v_document -> 'add'), 0),
    'epoch_raised', case when v_retired > 0 then qt001_cp.raise_epoch() end));
end
$$;

create function qt001_cp.apply_governed(p_activation qt001_cp.activation, p_document text) returns jsonb
  language plpgsql volatile
as $$
begin
  perform qt001_cp.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from qt001_cp.governed_findings(p_activation.action, p_document) as f));
  return case p_activation.action
    when 'MANIFEST_ACTIVATE' then qt001_cp.activate_set(p_document)
    when 'REGISTRY_CHANGE' then qt001_cp.change_registry(p_document, p_activation.activation_id)
    when 'KEY_CHANGE' then qt001_cp.change_keys(p_document, p_activation.activation_id)
    when 'PRIVILEGE_APPLY' then qt001_cp.apply_privileges(p_document)
  end;
end
$$;

create function qt001_cp.open_governed(p_request text, p_document text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_request jsonb;
  v_entry record;
  v_action qt001_cp.authority_action_manifest;
  v_activation qt001_cp.activation;
  v_findings qt001_cp.finding[];
begin
  perform qt001_cp.assert_deciding();
  v_request := qt001_cp.parse_object(p_request);
  perform qt001_cp.require_fields(v_request, jsonb_build_object('action', '^[A-Z_]{1,63}$', 'environment', '^.{1,255}$',
    'commit', '^[0-9a-f]{40}$', 'document_digest', '^[0-9a-f]{64}$', 'rollback_plan_ref', '^.{1,255}$'));
  if (v_request ->> 'document_digest') is distinct from qt001_cp.sha256_hex(p_document) then
    perform qt001_cp.refuse('PLAN_DRIFT', v_request -> 'document_digest', to_jsonb(qt001_cp.sha256_hex(p_document)));
  end if;
  select * into v_entry from qt001_cp.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request), qt001_cp.sha256_hex(p_document)], p_token, false);
  v_findings := v_entry.findings;
  select a.* into v_action from qt001_cp.authority_action_manifest as a
  where a.item_id = qt001_cp.item('AUTHORITY_ACTION', v_request ->> 'action') and a.active;
  if v_action.item_id is null then
    v_findings := v_findings || row('ACTION_NOT_PERMITTED', null, v_request -> 'action')::qt001_cp.finding;
  else
    v_findings := v_findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from qt001_cp.governed_findings(v_request ->> 'action', p_document) as f);
  end if;
  v_findings := v_findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.request_findings(v_request) as f);
  if cardinality(v_findings) = 0 then
    v_activation := qt001_cp.create_activation(v_action.item_id, null, jsonb_build_object(
        'commit', v_request ->> 'commit', 'carrier', 'GOV', 'plan_id', lower(v_request ->> 'action'), 'plan_revision', '1',
        'plan_digest', v_request ->> 'document_digest', 'rollback_plan_ref', v_request ->> 'rollback_plan_ref'),
      date_trunc('second', clock_timestamp()) + make_interval(secs => coalesce(v_action.grant_within_seconds, 86400)), v_entry.use_id);
    insert into qt001_cp.governed_document (activation_id, document) values (v_activation.activation_id, p_document);
    if v_action.grant_within_seconds is not null then
      perform qt001_cp.prepare_request(v_activation);
    end if;
  end if;
  return qt001_cp.door_answer('OPEN', v_activation, v_entry.use_id, v_entry.human, v_findings,
    jsonb_build_object('request_id', v_request -> 'request_id', 'action', v_request -> 'action'));
end
$$;
comment on function qt001_cp.open_governed is 'Opens a governed act: checks what it would do, makes its packet, request and draft grant. Seats nobody.';

create function qt001_cp.governed_to_sign(p_activation uuid) returns text
  language sql volatile
  as $$
    -- What is signed: this document, on top of the policy that is in force now.
    select qt001_cp.sha256_hex(qt001_cp.netstring('govern', a.action, a.plan_digest, (select s.digest from qt001_cp.manifest_set as s where s.status = 'ACTIVE')))
    from qt001_cp.activation as a where a.activation_id = p_activation
  $$;

create function qt001_cp.preflight_govern(p_activation uuid, p_observations text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_gate jsonb;
  v_activation qt001_cp.activation;
  v_findings jsonb := '[]';
  v_state text; v_message text; v_detail text; v_constraint text;
begin
  perform cutter_governance.announce(p_activation);
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  v_gate := qt001_cp.begin_act('preflight', 'preflight', v_activation.action, p_activation, p_observations, p_token, null);
  if v_gate ->> 'outcome' <> 'pass' then
    return v_gate;
  end if;
  begin
    perform qt001_cp.apply_governed(v_activation, (select document from qt001_cp.governed_document where activation_id = p_activation));
    raise exception using errcode = 'QT000', message = 'REHEARSED';
  exception when others then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail, v_constraint = constraint_name;
    if v_state <> 'QT000' then
      v_findings := cutter_governance.step_findings('STEP_WOULD_FAIL', v_state, v_message, v_detail, v_constraint, null);
      if v_findings is null then
        raise;
      end if;
    end if;
  end;
  return qt001_cp.preflight_conclude((v_gate ->> 'act_id')::uuid, qt001_cp.governed_to_sign(p_activation), v_findings);
end
$$;
comment on function qt001_cp.preflight_govern is 'Whether a governed act may run now; it is executed and rolled back (LAN-9).';

create function qt001_cp.govern(p_activation uuid, p_observations text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_gate jsonb;
  v_activation qt001_cp.activation;
  v_to_sign text;
  v_step jsonb;
  v_findings jsonb;
  v_state text; v_message text; v_detail text; v_constraint text;
begin
  perform cutter_governance.announce(p_activation);
  v_to_sign := qt001_cp.governed_to_sign(p_activation);
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is not null and not exists (select from qt001_cp.governed_document where activation_id = p_activation) then
    perform qt001_cp.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(v_activation.action));
  end if;
  v_gate := qt001_cp.begin_act('act', 'govern', v_activation.action, p_activation, p_observations, p_token, v_to_sign);
  if v_gate ->> 'outcome' <> 'pass' then
    return v_gate;
  end if;
  begin
    v_step := qt001_cp.apply_governed(v_activation, (select document from qt001_cp.governed_document where activation_id = p_activation));
  exception when others then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail, v_constraint = constraint_name;
    v_findings := cutter_governance.step_findings('STEP_FAILED', v_state, v_message, v_detail, v_constraint, null);
    if v_findings is null or v_state in ('QT001', 'QT003') then
      raise;
    end if;
  end;
  return qt001_cp.end_act((v_gate ->> 'act_id')::uuid, case when v_findings is null then 'done' else 'step_failed' end,
    coalesce(v_findings, '[]'), v_to_sign, v_step);
end
$$;
comment on function qt001_cp.govern is 'Carries out a governed act: proof, decision, consume, apply, evidence; in one transaction.';

create function qt001_cp.add_keys(p_request text, p_keys text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_request jsonb;
  v_keys jsonb;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_added jsonb := '[]';
  v_evidence uuid;
  v_provider uuid;
begin
  perform qt001_cp.assert_deciding();
  v_request := qt001_cp.parse_object(p_request);
  perform qt001_cp.require_fields(v_request, '{}');
  -- The one act without a quorum: only for a workflow whose very bytes are pinned, whatever set is in force.
  if not exists (select from qt001_cp.authority_scope_manifest
                 where item_id = qt001_cp.item('AUTHORITY_SCOPE', 'keys') and active and job_workflow_sha is not null) then
    perform qt001_cp.refuse('ACTION_NOT_PERMITTED', to_jsonb('a pinned job_workflow_sha'::text), to_jsonb('keys'::text));
  end if;
  v_keys := qt001_cp.parse_object(p_keys) -> 'keys';
  select * into v_entry from qt001_cp.enter_door('keys', 'keys', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request), qt001_cp.sha256_hex(p_keys)], p_token, false);
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.request_findings(v_request) as f);
  if jsonb_typeof(v_keys) is distinct from 'array' or jsonb_array_length(v_keys) not between 1 and 32 then
    v_findings := v_findings || row('KEYS_MALFORMED', null, null)::qt001_cp.finding;
  end if;
  if cardinality(v_findings) = 0 then
    select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
    select coalesce(jsonb_agg(k.value), '[]') into v_added from jsonb_array_elements(v_keys) as k
    where not exists (select from qt001_cp.issuer_key as known where known.identity_provider_item_id = v_provider
      and known.thumbprint = qt001_cp.rfc7638_thumbprint(k.value ->> 'n', k.value ->> 'e'));
    v_evidence := qt001_cp.append_evidence('KEYS', null, jsonb_build_object('add', v_added));
    perform qt001_cp.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(v_added) as k;
  end if;
  return qt001_cp.door_answer('KEYS_ADDED', null, v_entry.use_id, v_entry.human, v_findings,
    jsonb_build_object('added', jsonb_array_length(v_added))) || jsonb_build_object('keys', qt001_cp.pinned_keys());
end
$$;
comment on function qt001_cp.add_keys is 'Pins the issuer''s new keys, by a job whose token an already pinned key signed (KEY-1). Raises nothing, retires nothing.';

create function qt001_cp.break_glass_keys(p_keys text, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_keys jsonb := qt001_cp.parse_object(p_keys) -> 'keys';
  v_evidence uuid;
  v_provider uuid;
begin
  perform qt001_cp.assert_deciding();
  if coalesce(p_reason, '') = '' or jsonb_typeof(v_keys) is distinct from 'array' or jsonb_array_length(v_keys) not between 1 and 32 then
    perform qt001_cp.refuse('KEYS_MALFORMED', to_jsonb('keys and a reason'::text), null);
  end if;
  if session_user is distinct from (select migrator from qt001_cp.privilege_set_manifest where active) or current_setting('role') <> 'none' then
    perform qt001_cp.refuse('SESSION_ROLE_MISMATCH', (select to_jsonb(migrator) from qt001_cp.privilege_set_manifest where active), to_jsonb(session_user));
  end if;
  select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
  v_evidence := qt001_cp.append_evidence('KEYS_BREAK_GLASS', null, jsonb_build_object('reason', p_reason, 'session_role', session_user, 'add', v_keys));
  perform qt001_cp.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(v_keys) as k
  where not exists (select from qt001_cp.issuer_key as known where known.identity_provider_item_id = v_provider
    and known.thumbprint = qt001_cp.rfc7638_thumbprint(k ->> 'n', k ->> 'e'));
  return jsonb_build_object('outcome', 'done', 'findings', '[]'::jsonb, 'evidence_id', v_evidence, 'ledger', qt001_cp.head_json(), 'keys', qt001_cp.pinned_keys());
end
$$;
comment on function qt001_cp.break_glass_keys is 'Pins keys without a token, as the migrator only, when no pinned key is left to sign with; the reason is evidence.';

create function qt001_cp.registered_people() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('subject_sha256', h.provider_subject_sha256, 'valid_until', qt001_cp.utc_seconds(h.valid_until),
      'revoked', h.revoked_at is not null,
      'roles', (select coalesce(jsonb_agg(jsonb_build_object('class', qt001_cp.code_of(p.principal_class_item_id),
          'valid_until', qt001_cp.utc_seconds(p.valid_until), 'revoked', p.revoked_at is not null)
          order by qt001_cp.code_of(p.principal_class_item_id) collate "C"), '[]')
        from qt001_cp.principal_registry as p
        join qt001_cp.principal_class_manifest as m on m.item_id = p.principal_class_item_id and m.active
        where p.human_identity_id = h.human_identity_id)) order by h.provider_subject_sha256 collate "C"), '[]')
    from qt001_cp.human_identity_registry as h
  $$;
comment on function qt001_cp.registered_people is
  'Everybody who is registered, by the sha256 of their id, with their roles under the policy in force: to compare with a people file in both directions.';

reset role;
grant execute on function qt001_cp.open_governed(text, text, text), qt001_cp.preflight_govern(uuid, text, text), qt001_cp.govern(uuid, text, text),
  qt001_cp.add_keys(text, text, text) to quorate_door;
grant execute on function qt001_cp.registered_people() to quorate_door, quorate_migrator;
grant execute on function qt001_cp.break_glass_keys(text, text) to quorate_migrator;
