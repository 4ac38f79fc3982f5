-- Policy sets: the reviewed bytes, each set's items, and the ACTIVE set's statements as typed rows (MAN-1, MAN-7).

set local role quorate_owner;

create trigger manifest_set_entry_append_only before update or delete on qt001_cp.manifest_set_entry
  for each row execute function quorate.refuse_change();
create trigger manifest_set_entry_no_truncate before truncate on qt001_cp.manifest_set_entry
  for each statement execute function quorate.refuse_change();

create function quorate.item(p_kind text, p_code text) returns uuid
  language sql stable
  return (select item_id from qt001_cp.code_catalog_item where kind = p_kind and code = p_code);
comment on function quorate.item is
  'The id of an item by kind and name, the same in every set; null for a name that no set ever had (MAN-1).';

create function quorate.code_of(p_item uuid) returns text
  language sql stable
  return (select code from qt001_cp.code_catalog_item where item_id = p_item);
comment on function quorate.code_of is 'An item''s name by its id.';

create function quorate.propose_set(p_environment text, p_bytes text) returns uuid
  language plpgsql volatile
as $$
declare
  v_set uuid;
begin
  insert into qt001_cp.manifest_set (digest, environment, bytes, status)
  values (qt001_cp.sha256_hex(p_bytes), p_environment, p_bytes, 'PROPOSED')
  returning manifest_set_id into v_set;
  insert into qt001_cp.code_catalog_item (kind, code)
  select d ->> 'kind', d #>> '{metadata,name}' from jsonb_array_elements(p_bytes::jsonb) as d
  on conflict on constraint uq_code_catalog_item__kind_code do nothing;
  insert into qt001_cp.manifest_set_entry (manifest_set_id, item_id, spec)
  select v_set, quorate.item(d ->> 'kind', d #>> '{metadata,name}'), d -> 'spec' from jsonb_array_elements(p_bytes::jsonb) as d;
  return v_set;
end
$$;
comment on function quorate.propose_set is 'Stores a set as the exact bytes given and parses those same bytes.';

create function quorate.put_set_in_force(p_set uuid) returns void
  language plpgsql volatile
as $$
begin
  update qt001_cp.manifest_set set status = 'RETIRED', retired_at = clock_timestamp() where status = 'ACTIVE';
  update qt001_cp.manifest_set set status = 'ACTIVE', activated_at = clock_timestamp() where manifest_set_id = p_set;

  update qt001_cp.identity_provider_manifest set active = false where active;
  update qt001_cp.principal_class_manifest set active = false where active;
  update qt001_cp.authority_scope_manifest set active = false where active;
  update qt001_cp.authority_action_manifest set active = false where active;
  update qt001_cp.signoff_requirement_manifest set active = false where active;
  update qt001_cp.quorum_requirement_manifest set active = false where active;
  update qt001_cp.principal_separation_manifest set active = false where active;
  update qt001_cp.privilege_set_manifest set active = false where active;
  update qt001_cp.target_manifest set active = false where active;

  insert into qt001_cp.identity_provider_manifest as t
  select e.item_id, true, e.spec ->> 'issuer', e.spec ->> 'server', e.spec ->> 'repository',
    jsonb_build_object('repository_id', e.spec ->> 'repository_id', 'repository_owner_id', e.spec ->> 'owner_id')
  from quorate.set_entries(p_set, 'IDENTITY_PROVIDER') as e
  on conflict (item_id) do update set active = true, issuer = excluded.issuer, server = excluded.server,
    repository = excluded.repository, claims = excluded.claims;

  insert into qt001_cp.principal_class_manifest as t
  select e.item_id, true, (e.spec ->> 'custodian')::boolean
  from quorate.set_entries(p_set, 'PRINCIPAL_CLASS') as e
  on conflict (item_id) do update set active = true, custodian = excluded.custodian;

  insert into qt001_cp.authority_scope_manifest as t
  select e.item_id, true, quorate.item('IDENTITY_PROVIDER', e.spec ->> 'provider'), e.spec ->> 'db_role', e.spec ->> 'custody',
    quorate.item('PRINCIPAL_CLASS', e.spec ->> 'custodian'),
    e.spec -> 'claims', e.spec ->> 'approval'
  from quorate.set_entries(p_set, 'AUTHORITY_SCOPE') as e
  on conflict (item_id) do update set active = true, provider_item_id = excluded.provider_item_id, db_role = excluded.db_role,
    custody = excluded.custody, custodian_class_item_id = excluded.custodian_class_item_id, claims = excluded.claims,
    approval = excluded.approval;

  insert into qt001_cp.authority_action_manifest as t
  select e.item_id, true, quorate.item('AUTHORITY_SCOPE', e.spec ->> 'scope'), quorate.item('PRINCIPAL_CLASS', e.spec ->> 'by'),
    e.spec ->> 'does', quorate.item('PRINCIPAL_CLASS', e.spec ->> 'review'), quorate.item('PRINCIPAL_CLASS', e.spec #>> '{grant,esign}'),
    (e.spec #>> '{grant,within_seconds}')::integer, array(select jsonb_array_elements_text(e.spec -> 'targets')),
    (e.spec ->> 'deadline_seconds')::integer, array(select jsonb_array_elements_text(e.spec -> 'audiences')),
    array(select jsonb_array_elements_text(e.spec -> 'temporary_logins'))
  from quorate.set_entries(p_set, 'AUTHORITY_ACTION') as e
  on conflict (item_id) do update set active = true, scope_item_id = excluded.scope_item_id, by_class_item_id = excluded.by_class_item_id,
    does = excluded.does, review_class_item_id = excluded.review_class_item_id, esign_class_item_id = excluded.esign_class_item_id,
    grant_within_seconds = excluded.grant_within_seconds, targets = excluded.targets, deadline_seconds = excluded.deadline_seconds,
    audiences = excluded.audiences, temporary_logins = excluded.temporary_logins;

  -- A lane has its rows before anybody asks for it, so that all who wait stand in one queue. No insert where there is one: it would wait
  -- for whoever updates that row.
  insert into qt001_cp.dot_iu_runtime_lease (lane)
  select distinct quorate.code_of(a.scope_item_id) from qt001_cp.authority_action_manifest as a
  where a.active and not exists (select from qt001_cp.dot_iu_runtime_lease as l where l.lane = quorate.code_of(a.scope_item_id));
  insert into qt001_cp.lane_queue (lane) select l.lane from qt001_cp.dot_iu_runtime_lease as l
  where not exists (select from qt001_cp.lane_queue as q where q.lane = l.lane);

  insert into qt001_cp.signoff_requirement_manifest as t
  select e.item_id, true, quorate.item('AUTHORITY_ACTION', e.spec ->> 'action'), quorate.item('PRINCIPAL_CLASS', e.spec ->> 'class'),
    (e.spec ->> 'ordinal')::integer, array(select jsonb_array_elements_text(e.spec -> 'assurance'))
  from quorate.set_entries(p_set, 'SIGNOFF_REQUIREMENT') as e
  on conflict (item_id) do update set active = true, action_item_id = excluded.action_item_id, class_item_id = excluded.class_item_id,
    ordinal = excluded.ordinal, assurance = excluded.assurance;

  insert into qt001_cp.quorum_requirement_manifest as t
  select e.item_id, true, quorate.item('AUTHORITY_ACTION', e.spec ->> 'action'), quorate.item('PRINCIPAL_CLASS', e.spec ->> 'class'),
    (e.spec ->> 'ordinal')::integer, array(select jsonb_array_elements_text(e.spec -> 'assurance'))
  from quorate.set_entries(p_set, 'QUORUM_REQUIREMENT') as e
  on conflict (item_id) do update set active = true, action_item_id = excluded.action_item_id, class_item_id = excluded.class_item_id,
    ordinal = excluded.ordinal, assurance = excluded.assurance;

  insert into qt001_cp.principal_separation_manifest as t
  select e.item_id, true, e.spec ->> 'scope', quorate.item('PRINCIPAL_CLASS', e.spec ->> 'left'),
    quorate.item('PRINCIPAL_CLASS', e.spec ->> 'right')
  from quorate.set_entries(p_set, 'PRINCIPAL_SEPARATION') as e
  on conflict (item_id) do update set active = true, scope = excluded.scope, left_class_item_id = excluded.left_class_item_id,
    right_class_item_id = excluded.right_class_item_id;

  insert into qt001_cp.privilege_set_manifest as t
  select e.item_id, true, e.spec ->> 'preset', array(select jsonb_array_elements_text(e.spec -> 'forbidden_writers')),
    e.spec ->> 'migrator',
    quorate.item('PRINCIPAL_CLASS', e.spec ->> 'migrator_custodian'), array(select jsonb_array_elements_text(e.spec -> 'readers'))
  from quorate.set_entries(p_set, 'PRIVILEGE_SET') as e
  on conflict (item_id) do update set active = true, preset = excluded.preset, forbidden_writers = excluded.forbidden_writers,
    migrator = excluded.migrator, migrator_class_item_id = excluded.migrator_class_item_id, readers = excluded.readers;

  insert into qt001_cp.target_manifest as t
  select e.item_id, true, e.spec ->> 'role', e.spec ->> 'reader', array(select jsonb_array_elements_text(e.spec -> 'writes')),
    array(select jsonb_array_elements_text(e.spec -> 'reads')), array(select jsonb_array_elements_text(e.spec -> 'owns')),
    array(select jsonb_array_elements_text(e.spec -> 'path')), array(select jsonb_array_elements_text(e.spec -> 'calls'))
  from quorate.set_entries(p_set, 'TARGET') as e
  on conflict (item_id) do update set active = true, role = excluded.role, reader = excluded.reader, writes = excluded.writes,
    reads = excluded.reads, owns = excluded.owns, path = excluded.path, calls = excluded.calls;
end
$$;
comment on function quorate.put_set_in_force is 'Makes a set the ACTIVE one: its statements become the rows that decisions read.';

create function quorate.set_entries(p_set uuid, p_kind text) returns table (item_id uuid, spec jsonb)
  language sql stable
  as $$
    select e.item_id, e.spec from qt001_cp.manifest_set_entry as e
    join qt001_cp.code_catalog_item as i on i.item_id = e.item_id and i.kind = p_kind
    where e.manifest_set_id = p_set
  $$;
comment on function quorate.set_entries is 'What a set says of each of its items of one kind: its id and statement.';

reset role;
