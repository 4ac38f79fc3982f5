-- The beginning, once: ledger id, policy, keys, people, principals and evidence, in one call by the migrator (MAN-7).

set local role quorate_owner;

create function quorate.pin_key(p_provider uuid, p_key jsonb, p_evidence uuid) returns void
  language plpgsql volatile
as $$
declare
  v_bytes bytea := qt001_cp.base64url_decode(p_key ->> 'n');
begin
  -- The same as assertStrong in src/identity/pinned-key.ts: no leading zero byte, odd, 2048 to 8192 bits.
  if v_bytes is null or p_key ->> 'e' is distinct from 'AQAB' or coalesce(p_key ->> 'kid', '') = ''
    or octet_length(v_bytes) not between 256 and 1024 or get_byte(v_bytes, 0) < (case octet_length(v_bytes) when 256 then 128 else 1 end)
    or get_byte(v_bytes, octet_length(v_bytes) - 1) % 2 = 0 then
    perform quorate.refuse('KEY_WEAK', to_jsonb('RSA of at least 2048 bits with e = 65537'::text), p_key -> 'kid');
  end if;
  insert into qt001_cp.issuer_key (kid, identity_provider_item_id, n, e, modulus, modulus_bytes, thumbprint, evidence_id, added_at)
  values (p_key ->> 'kid', p_provider, p_key ->> 'n', p_key ->> 'e', qt001_cp.bytes_to_numeric(v_bytes), octet_length(v_bytes),
    qt001_cp.rfc7638_thumbprint(p_key ->> 'n', p_key ->> 'e'), p_evidence, clock_timestamp());
exception when unique_violation then
  perform quorate.refuse('KEYS_MALFORMED', to_jsonb('each key once'::text), p_key -> 'kid');
end
$$;
comment on function quorate.pin_key is 'Pins one of the issuer''s keys, or refuses it as too weak (KEY-1).';

create function quorate.pinned_keys() returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('kid', kid, 'n', n, 'e', e, 'thumbprint', thumbprint, 'since',
      quorate.utc_seconds(added_at)) order by kid collate "C"), '[]')
    from qt001_cp.issuer_key where retired_at is null
  $$;
comment on function quorate.pinned_keys is 'The keys that count, with the thumbprints that are printed beside the chain''s head (KEY-1).';

create function quorate.refuse_malformed_genesis(p_genesis jsonb) returns void
  language plpgsql volatile
as $$
declare
  v_field text;
begin
  select f.field into v_field from (values
    ('environment', 'string'), ('policy', 'string'), ('staffing', 'string'), ('keys', 'array'), ('people', 'array')
  ) as f(field, type)
  where jsonb_typeof(p_genesis -> f.field) is distinct from f.type or p_genesis -> f.field in ('""', '[]') limit 1;
  if v_field is null and exists (
    select from jsonb_array_elements(p_genesis -> 'people') as p
    where coalesce(p ->> 'id' !~ '^[1-9][0-9]{0,18}$', true) or jsonb_typeof(p -> 'roles') is distinct from 'array'
      or jsonb_typeof(p -> 'valid_until') is distinct from 'string'
  ) then
    v_field := 'people';
  end if;
  if v_field is null and p_genesis ->> 'environment' !~ (select pattern from quorate.set_forms() where form = 'environment') then
    v_field := 'environment';
  end if;
  if v_field is not null then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb(v_field));
  end if;
end
$$;
comment on function quorate.refuse_malformed_genesis is
  'Refuses a genesis {environment, policy, staffing, keys, people} that lacks a member or has one of another form.';

create function quorate.register_people(p_people jsonb, p_provider uuid, p_evidence uuid) returns void
  language plpgsql volatile
as $$
begin
  insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from,
    valid_until)
  select p_provider, qt001_cp.sha256_hex(p ->> 'id'), p_evidence, clock_timestamp(), quorate.utc_time(p ->> 'valid_until')
  from jsonb_array_elements(p_people) as p;
  insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from,
    valid_until)
  select quorate.item('PRINCIPAL_CLASS', c.class), coalesce(
      quorate.login_of(quorate.item('PRINCIPAL_CLASS', c.class)),
      (select s.db_role from qt001_cp.authority_scope_manifest as s
       join qt001_cp.authority_action_manifest as a on a.scope_item_id = s.item_id and a.active
       where s.active and s.custody = 'personal' and a.by_class_item_id = quorate.item('PRINCIPAL_CLASS', c.class) limit 1),
      quorate.reserved_role(c.class, h.provider_subject_sha256)),
    h.human_identity_id, p_evidence, clock_timestamp(), h.valid_until
  from jsonb_array_elements(p_people) as p
  join qt001_cp.human_identity_registry as h on h.provider_subject_sha256 = qt001_cp.sha256_hex(p ->> 'id')
  cross join lateral jsonb_array_elements_text(p -> 'roles') as c(class);
end
$$;
comment on function quorate.register_people is
  'The first humans and their principals; a login''s custodian bears the login''s name, others a name that no role bears (REG-2).';

create function quorate.genesis(p_genesis text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_genesis jsonb;
  v_set uuid;
  v_privileges qt001_cp.privilege_set_manifest;
  v_provider uuid;
  v_evidence uuid;
  v_faults jsonb;
begin
  perform quorate.assert_session();
  v_genesis := quorate.parse_object(p_genesis);
  perform quorate.refuse_malformed_genesis(v_genesis);
  lock table qt001_cp.ledger in access exclusive mode;
  if exists (select from qt001_cp.ledger) then
    perform quorate.refuse('GENESIS_DONE');
  end if;
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.set_rule_findings(v_genesis ->> 'policy', v_genesis ->> 'environment') as f));
  insert into qt001_cp.ledger (ledger_id) values (gen_random_uuid());
  insert into qt001_cp.ledger_head (seq, hash) values (0, repeat('0', 64));
  v_set := quorate.propose_set(v_genesis ->> 'environment', v_genesis ->> 'policy');
  perform quorate.put_set_in_force(v_set);
  select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
  select * into v_privileges from qt001_cp.privilege_set_manifest where active;
  if v_privileges.migrator is distinct from session_user or current_setting('role') <> 'none' then
    perform quorate.refuse('SESSION_ROLE_MISMATCH', to_jsonb(v_privileges.migrator), to_jsonb(session_user));
  end if;

  v_evidence := quorate.append_evidence('GENESIS', null, jsonb_build_object(
    'manifest_digest', (select digest from qt001_cp.manifest_set where manifest_set_id = v_set), 'session_role', session_user,
    'genesis_sha256', qt001_cp.sha256_hex(p_genesis),
    'keys', (select jsonb_agg(k ->> 'kid') from jsonb_array_elements(v_genesis -> 'keys') as k),
    'people', jsonb_array_length(v_genesis -> 'people')));
  perform quorate.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(v_genesis -> 'keys') as k;

  select jsonb_agg(distinct c) into v_faults
  from jsonb_array_elements(v_genesis -> 'people') as p cross join lateral jsonb_array_elements_text(p -> 'roles') as c
  where not exists (select from qt001_cp.principal_class_manifest as m where m.item_id = quorate.item('PRINCIPAL_CLASS', c) and m.active);
  if v_faults is not null then
    perform quorate.refuse('CLASS_UNKNOWN', null, v_faults);
  end if;
  -- A login leads to one human (ID-11).
  select jsonb_agg(c.class) into v_faults
  from (select c as class from jsonb_array_elements(v_genesis -> 'people') as p cross join lateral jsonb_array_elements_text(p -> 'roles')
    as c
        group by c having count(*) > 1) as c
  join qt001_cp.authority_scope_manifest as s on s.active and s.custodian_class_item_id = quorate.item('PRINCIPAL_CLASS', c.class);
  if v_faults is not null then
    perform quorate.refuse('IDENTITY_SHARED', to_jsonb('one custodian a login'::text), v_faults);
  end if;

  begin
    perform quorate.register_people(v_genesis -> 'people', v_provider, v_evidence);
  exception when data_exception or integrity_constraint_violation then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('people'::text), to_jsonb(sqlstate));
  end;
  -- A custodian's class must have its one human now, or nobody could ever hold the login's seat.
  select jsonb_agg(quorate.code_of(s.custodian_class_item_id)) into v_faults from qt001_cp.authority_scope_manifest as s
  where s.active and s.custody = 'workload' and not exists (
    select from qt001_cp.principal_registry as p where p.auth_db_role = s.db_role);
  if v_faults is not null then
    perform quorate.refuse('CUSTODIAN_MISSING', v_faults, null);
  end if;
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.set_people_findings((v_genesis ->> 'policy')::jsonb, v_genesis ->> 'staffing') as f));
  return jsonb_build_object('outcome', 'done', 'evidence_id', v_evidence, 'ledger', quorate.head_json(),
    'manifest_digest', (select digest from qt001_cp.manifest_set where manifest_set_id = v_set),
    'people', (select count(*) from qt001_cp.human_identity_registry), 'principals', (select count(*) from qt001_cp.principal_registry),
    'keys', quorate.pinned_keys());
end
$$;
comment on function quorate.genesis is 'Possible once, by the migrator''s login: everything or nothing.';

reset role;

grant execute on function quorate.genesis(text) to quorate_migrator;
