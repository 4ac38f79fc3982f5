-- Changes of the registry by quorum: judged one by one and all together, then written (REG-4).

set local role quorate_owner;

create function quorate.is_stopped(p_human qt001_cp.human_identity_registry) returns boolean
  language sql volatile
  return (p_human).revoked_at is not null or quorate.human_state(p_human) is not distinct from 'IDENTITY_SUSPENDED';
comment on function quorate.is_stopped is 'Whether somebody was revoked or is suspended, and so needs a quorum to be back at once.';

create function quorate.people_findings(p_document text, p_staffing text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
  v_findings qt001_cp.finding[];
  v_constraint text;
  v_short text[];
begin
  begin
    v_document := quorate.parse_object(p_document);
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
      select c.value as c, c.ordinality as n, h.human_identity_id as human, quorate.is_stopped(h) as stopped, p.principal_id, p.revoked_at
        as unbound_at,
        m.item_id as class_item_id, m.custodian
      from jsonb_array_elements(v_document -> 'changes') with ordinality as c
      left join qt001_cp.human_identity_registry as h on h.provider_subject_sha256 = c.value ->> 'subject_sha256'
      left join qt001_cp.principal_class_manifest as m on m.item_id = quorate.item('PRINCIPAL_CLASS', c.value ->> 'class') and m.active
      left join qt001_cp.principal_registry as p on p.human_identity_id = h.human_identity_id and p.principal_class_item_id = m.item_id
    ), fault as (
      select n, c, case
        when coalesce(c ->> 'op' not in ('register', 'bind', 'unbind', 'rebind', 'restore', 'extend'), true)
          or coalesce(c ->> 'subject_sha256' !~ '^[0-9a-f]{64}$', true)
          or (c ->> 'op' in ('register', 'bind', 'rebind', 'extend')
              and quorate.utc_time(c ->> 'valid_until') is null)
          or (c ->> 'op' = 'restore' and c ? 'valid_until' and quorate.utc_time(c ->> 'valid_until') is null)
            then 'REGISTRY_CHANGE_MALFORMED'
        when c ->> 'op' in ('bind', 'unbind', 'rebind') and class_item_id is null then 'CLASS_UNKNOWN'
        when c ->> 'op' = 'register' and human is not null then 'REGISTRY_CONFLICT'
        when c ->> 'op' in ('unbind', 'restore', 'extend') and human is null then 'IDENTITY_UNKNOWN'
        when c ->> 'op' in ('bind', 'rebind') and human is null and not exists (
          select from change as earlier where earlier.n < change.n and earlier.c ->> 'op' = 'register'
            and earlier.c ->> 'subject_sha256' = change.c ->> 'subject_sha256') then 'IDENTITY_UNKNOWN'
        when c ->> 'op' = 'restore' and not stopped then 'REGISTRY_CONFLICT'
        when c ->> 'op' = 'bind' and principal_id is not null and unbound_at is null then 'REGISTRY_CONFLICT'
        when c ->> 'op' = 'unbind' and (principal_id is null or unbound_at is not null) then 'REGISTRY_CONFLICT'
        when c ->> 'op' in ('bind', 'unbind') and custodian then 'CUSTODIAN_IS_REBOUND'
        when c ->> 'op' = 'rebind' and quorate.login_of(class_item_id) is null then 'REGISTRY_CONFLICT'
      end as code
      from change
    )
    select f.code, null::jsonb, f.c from fault as f where f.code is not null order by f.n;
  if found then
    return;
  end if;
  -- An act that lacks keys already gets them by this very change, and the seats that follow it: it keeps nobody from being registered.
  v_short := array(select f.expected ->> 'act' from qt001_cp.manifest_set as s
    cross join lateral quorate.key_staffing_findings(s.bytes::jsonb) as f where s.status = 'ACTIVE');
  -- Make the changes and undo them to see their effect together; any evidence id will do for that.
  begin
    perform quorate.write_registry(v_document -> 'changes', (select evidence_id from qt001_cp.evidence_registry order by seq limit 1));
    v_findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.manifest_set as s
      cross join lateral quorate.registry_findings(s.bytes::jsonb, p_staffing) as f
      where s.status = 'ACTIVE' and not (f.code = 'SEAT_CUSTODIANS_MISSING' and f.expected ->> 'act' = any (v_short)));
    raise exception using errcode = 'QT000', message = 'REHEARSED';
  exception
    when sqlstate 'QT000' then
      -- Anybody can raise this state: only the findings say that the changes were made to their end.
      if v_findings is null then
        raise;
      end if;
    when integrity_constraint_violation then
      get stacked diagnostics v_constraint = constraint_name;
      v_findings := array[row('REGISTRY_CONFLICT', null, jsonb_build_object('constraint', v_constraint))::qt001_cp.finding];
  end;
  return query select * from unnest(v_findings);
end
$$;
comment on function quorate.people_findings is
  'Why a change of the registry cannot be made: every line that is malformed or does not fit what is registered, or what the registry '
  'would be after all of them.';

create function quorate.write_registry(p_changes jsonb, p_evidence uuid) returns void
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
    select human_identity_id into v_human from qt001_cp.human_identity_registry
      where provider_subject_sha256 = v_change ->> 'subject_sha256';
    v_class := quorate.item('PRINCIPAL_CLASS', v_change ->> 'class');
    case v_change ->> 'op'
      when 'register' then
        insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from,
          valid_until)
        values (v_provider, v_change ->> 'subject_sha256', p_evidence, clock_timestamp(), quorate.utc_time(v_change ->> 'valid_until'));
      when 'restore' then
        -- A new validity begins, so that no earlier seat counts again (KEY-2); it also ends a suspension.
        update qt001_cp.human_identity_registry set revoked_at = null, valid_from = clock_timestamp(), identity_evidence_id = p_evidence,
          valid_until = coalesce(quorate.utc_time(v_change ->> 'valid_until'), valid_until) where human_identity_id = v_human;
      when 'extend' then
        -- A valid binding goes on without a break; one that had ended begins a new validity.
        update qt001_cp.human_identity_registry set valid_until = quorate.utc_time(v_change ->> 'valid_until'),
          valid_from = case when revoked_at is null and valid_until <= clock_timestamp() then clock_timestamp() else valid_from end
        where human_identity_id = v_human;
        update qt001_cp.principal_registry set valid_until = quorate.utc_time(v_change ->> 'valid_until'),
          valid_from = case when revoked_at is null and valid_until <= clock_timestamp() then clock_timestamp() else valid_from end
        where human_identity_id = v_human;
      when 'bind' then
        insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from,
          valid_until)
        values (v_class, quorate.reserved_role(v_change ->> 'class', v_change ->> 'subject_sha256'), v_human, p_evidence, clock_timestamp(),
          quorate.utc_time(v_change ->> 'valid_until'))
        on conflict on constraint uq_principal__human_class do update
          set revoked_at = null, valid_from = excluded.valid_from, valid_until = excluded.valid_until, binding_evidence_id = p_evidence;
      when 'unbind' then
        update qt001_cp.principal_registry set revoked_at = clock_timestamp(), binding_evidence_id = p_evidence
        where human_identity_id = v_human and principal_class_item_id = v_class;
      when 'rebind' then
        -- By the login and not by the class: a policy may have renamed the class, or given it to another login, since.
        v_login := quorate.login_of(v_class);
        update qt001_cp.principal_registry as p set revoked_at = coalesce(p.revoked_at, clock_timestamp()),
          binding_evidence_id = p_evidence,
          auth_db_role = quorate.reserved_role(quorate.code_of(p.principal_class_item_id), h.provider_subject_sha256)
        from qt001_cp.human_identity_registry as h
        where h.human_identity_id = p.human_identity_id and p.auth_db_role = v_login;
        insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from,
          valid_until)
        values (v_class, v_login, v_human, p_evidence, clock_timestamp(), quorate.utc_time(v_change ->> 'valid_until'))
        on conflict on constraint uq_principal__human_class do update
          set auth_db_role = excluded.auth_db_role, revoked_at = null, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
            binding_evidence_id = p_evidence;
    end case;
  end loop;
end
$$;
comment on function quorate.write_registry is
  'Registers, binds, unbinds, rebinds a custodian, restores, extends; in the order of the lines.';

create function quorate.change_registry(p_document text, p_activation uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_changes jsonb := p_document::jsonb -> 'changes';
  v_counts jsonb;
begin
  -- Identities and bindings point at the evidence of the act that made them; it names the old binding too.
  perform quorate.write_registry(v_changes, quorate.append_evidence('REGISTRY', p_activation,
    jsonb_build_object('changes', v_changes, 'before', (
    select coalesce(jsonb_agg(jsonb_build_object('subject_sha256', h.provider_subject_sha256, 'class',
      quorate.code_of(p.principal_class_item_id),
      'auth_db_role', p.auth_db_role, 'revoked', p.revoked_at is not null)), '[]')
    from jsonb_array_elements(v_changes) as c
    cross join lateral (select quorate.item('PRINCIPAL_CLASS', c ->> 'class') as item_id) as class
    join qt001_cp.principal_registry as p on p.principal_class_item_id = class.item_id or p.auth_db_role = quorate.login_of(class.item_id)
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
    where h.provider_subject_sha256 = c ->> 'subject_sha256' or c ->> 'op' = 'rebind'))));
  select jsonb_object_agg(o.op, o.lines) into v_counts
  from (select c ->> 'op' as op, count(*) as lines from jsonb_array_elements(v_changes) as c group by 1) as o;
  if v_counts ?| array['unbind', 'rebind'] then
    v_counts := v_counts || jsonb_build_object('epoch_raised', quorate.raise_epoch());
  end if;
  return v_counts;
end
$$;
comment on function quorate.change_registry is
  'Makes a change of the registry. Taking a binding away raises the epoch; giving one does not (EV-4).';

create function quorate.reserved_role(p_class text, p_subject_sha256 text) returns name
  language sql immutable strict parallel safe
  return ('qt_' || left(p_class, 40) || '_' || left(p_subject_sha256, 12))::name;
comment on function quorate.reserved_role is 'The role name of a person who needs no database login; no role bears it (REG-2).';

reset role;
