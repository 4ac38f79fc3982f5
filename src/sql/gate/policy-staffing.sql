-- The proof that people can fill the seats of a policy set (PRV-11), and all its rules together (MAN-10).

set local role quorate_owner;

create function quorate.set_size_findings(p_document text) returns setof qt001_cp.finding
  language sql immutable
  as $$
    select 'SET_MALFORMED', to_jsonb('at most 262144 bytes'::text), to_jsonb(octet_length(p_document))
    where (octet_length(p_document) <= 262144) is not true
  $$;
comment on function quorate.set_size_findings is
  'Whether a text is absent, or too large for a set: asked before it is hashed, parsed or compared with anything.';

create function quorate.set_rule_findings(p_document text, p_environment text) returns setof qt001_cp.finding
  language plpgsql stable
as $$
declare
  v_documents jsonb;
begin
  return query select * from quorate.set_size_findings(p_document);
  if found then
    return;
  end if;
  begin
    -- The bytes must be canonical, so that every parser reads them alike, without a repeated member in any object.
    if json_typeof(p_document::json) <> 'array' or json_array_length(p_document::json) not between 1 and 2000
      or not quorate.json_is_plain(p_document::json) or quorate.json_repeats_member(p_document::json) then
      return next row('SET_MALFORMED', to_jsonb('a list of at most 2000 documents'::text), null)::qt001_cp.finding;
      return;
    end if;
    v_documents := p_document::jsonb;
  exception when data_exception or statement_too_complex or program_limit_exceeded then
    return next row('SET_MALFORMED', to_jsonb('JSON'::text), null)::qt001_cp.finding;
    return;
  end;
  return query select * from quorate.set_shape_findings(v_documents);
  if found then
    return;
  end if;
  return query
    select * from quorate.set_presence_findings(v_documents) union all select * from quorate.set_scope_findings(v_documents, p_environment)
    union all select * from quorate.set_login_findings(v_documents) union all select * from quorate.set_seat_findings(v_documents)
    union all select * from quorate.set_pair_findings(v_documents) union all select * from quorate.set_target_findings(v_documents)
    union all select * from quorate.set_profile_findings(v_documents)
    union all select * from quorate.set_run_findings(v_documents)
    limit 100;
end
$$;
comment on function quorate.set_rule_findings is
  'Whatever is wrong with a set by itself, for the environment of this name: its shape, or every rule that it breaks. For genesis and for '
  'activation (MAN-10).';

create function quorate.staffing_findings(p_documents jsonb, p_staffing text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_staffing jsonb := '{}';
begin
  if octet_length(p_staffing) <= 262144 then
    v_staffing := coalesce(quorate.parse_json(convert_to(p_staffing, 'UTF8'))::jsonb, '{}');
  end if;
  return query
    with act as (
      select a.* from quorate.set_acts(p_documents) as a where a.does in ('policy', 'registry')
    ), needed as (
      select a.name as act, a.operator as class, 1 as ordinal, true as operates from act as a
      union all select a.name, a.custodian, 1, false from act as a where a.custodian is not null
      union all select s.act, s.class, s.ordinal, false from quorate.set_seats(p_documents) as s join act as a on a.name = s.act
    ), provider as materialized (
      select quorate.item('IDENTITY_PROVIDER', d.name) as item_id from quorate.set_specs(p_documents, 'IDENTITY_PROVIDER') as d
    ), seated as materialized (
      select n.*, format('%s/%s', n.class, n.ordinal) as seat, v_staffing #>> array[n.act, format('%s/%s', n.class, n.ordinal)] as subject
        from needed as n
    ), pair as materialized (
      -- Of both scopes: the occupants of one act are within one change set too (SEP-1).
      select p.spec ->> 'left' as l, p.spec ->> 'right' as r from quorate.set_specs(p_documents, 'PRINCIPAL_SEPARATION') as p
    ), fault as (
      select s.act, s.seat, 'a living person of the role' as wanted, s.subject from seated as s where not exists (
        select from qt001_cp.human_identity_registry as h
        join provider as v on v.item_id = h.identity_provider_item_id
        join qt001_cp.principal_registry as p on p.human_identity_id = h.human_identity_id
        where h.provider_subject_sha256::text = s.subject and p.principal_class_item_id = quorate.item('PRINCIPAL_CLASS', s.class)
          and quorate.human_state(h) is null and quorate.is_current(p.valid_from, p.valid_until, p.revoked_at))
      union
      select s.act, s.seat, 'somebody else in each seat of one role', s.subject from seated as s join seated as o
        on (o.act, o.class, o.subject) = (s.act, s.class, s.subject)
      where o.ordinal < s.ordinal
      union
      select s.act, s.seat, 'somebody else than who starts it', s.subject from seated as s join seated as o
        on (o.act, o.subject) = (s.act, s.subject)
      where o.operates and not s.operates
      union
      select s.act, s.seat, format('somebody else than in %s', o.seat), s.subject from pair as p join seated as s on s.class = p.l
      join seated as o on o.class = p.r and (o.act, o.subject) = (s.act, s.subject)
    )
    select 'STAFFING_UNPROVEN', jsonb_build_object(f.act, jsonb_object_agg(f.seat, f.wanted)), jsonb_object_agg(f.seat, f.subject)
    from (select act, seat, min(subject) as subject, string_agg(wanted, ', ' order by wanted) as wanted from fault group by act, seat) as f
    group by f.act order by f.act;
end
$$;
comment on function quorate.staffing_findings is
  'What is wrong with an assignment, {act: {"class/ordinal": sha256 of the id}}, of living people to the seats of the two acts that '
  'repair everything else: the change of the policy and of the registry. It is part of the proposal; nothing is searched here (PRV-11).';

create function quorate.registry_findings(p_documents jsonb, p_staffing text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select * from quorate.staffing_findings(p_documents, p_staffing)
    union all
    select * from quorate.key_staffing_findings(p_documents)
    union all
    -- The migrator can initialise a ledger and pin keys without a token, so it holds no seat (PRV-1).
    select 'MIGRATOR_SEATED', jsonb_build_array(m.class), jsonb_agg(i.code order by i.code collate "C")
    from (select p.spec ->> 'migrator_custodian' from quorate.set_specs(p_documents, 'PRIVILEGE_SET') as p) as m(class)
    join qt001_cp.principal_registry as p on p.principal_class_item_id = quorate.item('PRINCIPAL_CLASS', m.class) and p.revoked_at is null
    join qt001_cp.principal_registry as seat on seat.human_identity_id = p.human_identity_id and seat.principal_id <> p.principal_id
      and seat.revoked_at is null
    join qt001_cp.code_catalog_item as i on i.item_id = seat.principal_class_item_id
    join quorate.set_specs(p_documents, 'PRINCIPAL_CLASS') as c on c.name = i.code
    where not quorate.set_relaxes(p_documents, 'migrator-holds-seats')
    group by m.class
  $$;
comment on function quorate.registry_findings is
  'Why the present registry is refused under a set: it is not proven that people could change both again, or the migrator holds '
  'another role. For genesis and every change.';

create function quorate.set_people_findings(p_documents jsonb, p_staffing text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select * from quorate.registry_findings(p_documents, p_staffing)
    union all
    select * from quorate.profile_findings(p_documents)
  $$;
comment on function quorate.set_people_findings is
  'Why a set does not fit who is registered: as registry_findings, and another number of people than its profile is for. For genesis and '
  'activation; a change of the registry may lead from one profile to the next.';

create function quorate.next_set_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  return query select * from quorate.set_size_findings(p_document);
  if found then
    return;
  end if;
  if exists (select from qt001_cp.manifest_set where status = 'ACTIVE' and digest = qt001_cp.sha256_hex(p_document)) then
    return next row('SET_IN_FORCE', null, to_jsonb(qt001_cp.sha256_hex(p_document)))::qt001_cp.finding;
    return;
  end if;
  return query select f.* from qt001_cp.manifest_set as s cross join lateral quorate.set_rule_findings(p_document, s.environment) as f
    where s.status = 'ACTIVE';
  if found then
    return;
  end if;
  -- Keys and people refer to the provider by its name: without a pinned key nobody could prove anything again.
  return query select 'SET_ISSUER_UNPINNED', to_jsonb(a), to_jsonb(d)
    from quorate.set_specs(p_document::jsonb, 'IDENTITY_PROVIDER') as d
    left join (select quorate.code_of(p.item_id) as name, p.issuer, p.server from qt001_cp.identity_provider_manifest as p
      where p.active and exists (select from qt001_cp.issuer_key as k where k.identity_provider_item_id = p.item_id and k.retired_at
        is null)) as a on true
    where (d.name, d.spec ->> 'issuer', d.spec ->> 'server') is distinct from (a.name, a.issuer, a.server);
end
$$;
comment on function quorate.next_set_findings is
  'Why a set may not follow the one in force, whoever is registered: in force already, one that could not be repaired or breaks a '
  'promise, or of another issuer (MAN-10).';

create function quorate.set_findings(p_document text, p_staffing text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  return query select * from quorate.next_set_findings(p_document);
  -- Check who could change it only where the policy itself is sound.
  if not found then
    return query select * from quorate.set_people_findings(p_document::jsonb, p_staffing);
  end if;
end
$$;
comment on function quorate.set_findings is
  'Why a set may not be put in force: it may not follow the present one, or nobody is proven able to change it again (MAN-7, MAN-10).';

reset role;
