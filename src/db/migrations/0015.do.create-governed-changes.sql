-- What governed acts change: the policy, the registry, the pinned keys; and why they may not (REG-4, MAN-7, KEY-1).
set local role quorate_owner;

create function qt001_cp.is_stopped(p_human qt001_cp.human_identity_registry) returns boolean
  language sql volatile
  return (p_human).revoked_at is not null or qt001_cp.human_state(p_human) is not distinct from 'IDENTITY_SUSPENDED';
comment on function qt001_cp.is_stopped is 'Whether somebody was revoked or is suspended, and so needs a quorum to be back at once.';

create function qt001_cp.people_findings(p_document text, p_staffing text) returns setof qt001_cp.finding
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
      select c.value as c, c.ordinality as n, h.human_identity_id as human, qt001_cp.is_stopped(h) as stopped, p.principal_id, p.revoked_at as unbound_at,
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
              and qt001_cp.utc_time(c ->> 'valid_until') is null)
          or (c ->> 'op' = 'restore' and c ? 'valid_until' and qt001_cp.utc_time(c ->> 'valid_until') is null) then 'REGISTRY_CHANGE_MALFORMED'
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
    v_findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.manifest_set as s
      cross join lateral qt001_cp.registry_findings(s.bytes::jsonb, p_staffing) as f where s.status = 'ACTIVE');
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

create function qt001_cp.compromised_of(p_document jsonb) returns jsonb
  language sql immutable parallel safe
  return (select coalesce(jsonb_agg(c.value -> 'thumbprint'), '[]') from jsonb_array_elements(coalesce(p_document -> 'compromised', '[]')) as c);
comment on function qt001_cp.compromised_of is 'The thumbprints that a KEY_CHANGE names as compromised.';

create function qt001_cp.key_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
  v_bad text;
begin
  begin
    v_document := qt001_cp.parse_object(p_document);
  exception when sqlstate 'QT001' then
    return next row('KEY_CHANGE_MALFORMED', null, null)::qt001_cp.finding;
    return;
  end;
  -- Two statements: what is no list has no length.
  if exists (select from unnest(array['add', 'retire', 'compromised']) as l(name)
             where coalesce(jsonb_typeof(v_document -> l.name), 'array') <> 'array') then
    v_bad := 'add, retire, compromised';
  elsif not exists (select from unnest(array['add', 'retire', 'compromised']) as l(name)
                    where coalesce(jsonb_array_length(v_document -> l.name), 0) > 0) then
    v_bad := 'add, retire, compromised';
  elsif exists (select from jsonb_array_elements(coalesce(v_document -> 'compromised', '[]')) as c
                where jsonb_typeof(c.value) is distinct from 'object' or qt001_cp.utc_time(c.value ->> 'since') is null)
    or (select count(*) <> count(distinct c.value ->> 'thumbprint') from jsonb_array_elements(coalesce(v_document -> 'compromised', '[]')) as c) then
    v_bad := 'compromised: each key once, as {thumbprint, since}, with a time such as 2026-01-31T09:00:00Z';
  end if;
  if v_bad is not null then
    return next row('KEY_CHANGE_MALFORMED', to_jsonb(v_bad), null)::qt001_cp.finding;
    return;
  end if;
  return query
    select 'KEY_UNKNOWN', null::jsonb, t.value from jsonb_array_elements(coalesce(v_document -> 'retire', '[]')) as t
    where not exists (select from qt001_cp.issuer_key as k where k.thumbprint = t.value #>> '{}' and k.retired_at is null);
  -- A key that was retired already may turn out to have been in other hands, or to have been so for longer.
  return query
    select case when k.thumbprint is null then 'KEY_UNKNOWN' else 'KEY_SINCE_REFUSED' end,
      case when k.thumbprint is not null then to_jsonb('before ' || qt001_cp.utc_seconds(coalesce(k.compromised_since, clock_timestamp()))) end, c.value
    from jsonb_array_elements(coalesce(v_document -> 'compromised', '[]')) as c
    left join qt001_cp.issuer_key as k on k.thumbprint = c.value ->> 'thumbprint'
    where (qt001_cp.utc_time(c.value ->> 'since') < coalesce(k.compromised_since, clock_timestamp())) is not true or k.thumbprint is null;
  -- A key that the same act adds is the living pin after it: one that is weak or known refuses the whole act when it is carried out.
  if coalesce(jsonb_array_length(v_document -> 'add'), 0) = 0 and not exists (select from qt001_cp.issuer_key as k where k.retired_at is null
                 and not coalesce(v_document -> 'retire', '[]') || qt001_cp.compromised_of(v_document) ? k.thumbprint) then
    return next row('KEY_LAST', null, coalesce(v_document -> 'retire', '[]') || qt001_cp.compromised_of(v_document))::qt001_cp.finding;
  end if;
end
$$;
comment on function qt001_cp.key_findings is
  'Why a change of the pinned keys cannot be made; the last pin can never be retired without another in the same act, and the time since which a key was in other hands moves back only.';

create function qt001_cp.governed_findings(p_action text, p_document text, p_staffing text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  case p_action
    when 'MANIFEST_ACTIVATE' then return query select * from qt001_cp.set_findings(p_document, p_staffing);
    when 'REGISTRY_CHANGE' then return query select * from qt001_cp.people_findings(p_document, p_staffing);
    when 'KEY_CHANGE' then return query select * from qt001_cp.key_findings(p_document);
    when 'PRIVILEGE_APPLY' then return query select * from qt001_cp.script_findings(p_document);
    else return next row('ACTION_NOT_PERMITTED', null, to_jsonb(p_action))::qt001_cp.finding;
  end case;
end
$$;
comment on function qt001_cp.governed_findings is
  'Why a governed act may not be done with this document now; the assignment of people counts for two of them, and is null for the others.';

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
comment on function qt001_cp.activate_set is
  'Puts a set in force and raises the epoch: {from_digest, to_digest, epoch_raised}. Whoever calls it has judged the set.';

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
        -- It begins anew, so that no seat of before comes back with them (KEY-2); that ends a suspension too.
        update qt001_cp.human_identity_registry set revoked_at = null, valid_from = clock_timestamp(), identity_evidence_id = p_evidence,
          valid_until = coalesce(qt001_cp.utc_time(v_change ->> 'valid_until'), valid_until) where human_identity_id = v_human;
      when 'extend' then
        -- What is still valid goes on without a break; what had ended begins anew.
        update qt001_cp.human_identity_registry set valid_until = qt001_cp.utc_time(v_change ->> 'valid_until'),
          valid_from = case when revoked_at is null and valid_until <= clock_timestamp() then clock_timestamp() else valid_from end
        where human_identity_id = v_human;
        update qt001_cp.principal_registry set valid_until = qt001_cp.utc_time(v_change ->> 'valid_until'),
          valid_from = case when revoked_at is null and valid_until <= clock_timestamp() then clock_timestamp() else valid_from end
        where human_identity_id = v_human;
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

create function qt001_cp.compromised_proofs(p_thumbprints jsonb) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('change', t.code, 'status', t.status, 'purpose', t.purpose, 'proofs', t.proofs))
      order by t.code collate "C", t.purpose collate "C"), '[]')
    from (
      select a.code, a.status, u.purpose, count(*) as proofs
      from qt001_cp.issuer_key as k
      join qt001_cp.token_use as u on u.key_thumbprint = k.thumbprint and u.verified_at >= k.compromised_since
      left join qt001_cp.activation as a on a.activation_id = u.activation_id
      where p_thumbprints ? k.thumbprint group by a.code, a.status, u.purpose
    ) as t
  $$;
comment on function qt001_cp.compromised_proofs is
  'What was done by proofs that others could have signed, by the thumbprints of keys: [{change, status, purpose, proofs}], without change where it belongs to none.';

create function qt001_cp.change_keys(p_document text, p_activation uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_document jsonb := p_document::jsonb;
  v_provider uuid;
  v_evidence uuid;
  v_retired integer;
  v_compromised integer;
  v_rests jsonb;
begin
  select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
  update qt001_cp.issuer_key set retired_at = clock_timestamp()
  where coalesce(v_document -> 'retire', '[]') || qt001_cp.compromised_of(v_document) ? thumbprint and retired_at is null;
  get diagnostics v_retired = row_count;
  update qt001_cp.issuer_key as k set compromised_since = qt001_cp.utc_time(c.value ->> 'since')
  from jsonb_array_elements(coalesce(v_document -> 'compromised', '[]')) as c where k.thumbprint = c.value ->> 'thumbprint';
  get diagnostics v_compromised = row_count;
  v_rests := case when v_compromised > 0 then qt001_cp.compromised_proofs(qt001_cp.compromised_of(v_document)) end;
  v_evidence := qt001_cp.append_evidence('KEYS', p_activation, jsonb_strip_nulls(jsonb_build_object('change', v_document, 'rests_on_compromised', v_rests)));
  perform qt001_cp.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(coalesce(v_document -> 'add', '[]')) as k;
  return jsonb_strip_nulls(jsonb_build_object('retired', v_retired, 'added', coalesce(jsonb_array_length(v_document -> 'add'), 0),
    'compromised', nullif(v_compromised, 0), 'rests_on_compromised', v_rests,
    'epoch_raised', case when v_retired + v_compromised > 0 then qt001_cp.raise_epoch() end));
end
$$;
comment on function qt001_cp.change_keys is
  'Pins, retires, and tells since when a retired key was in other hands; the evidence names what rests on that key. Nothing that was carried out is undone (KEY-2).';

reset role;
