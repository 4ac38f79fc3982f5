-- What governed acts change: the policy, the registry, the pinned keys; and why they may not (REG-4, MAN-7, KEY-1).

set local role quorate_owner;

create function quorate.compromised_of(p_document jsonb) returns jsonb
  language sql immutable parallel safe
  return (select coalesce(jsonb_agg(c.value -> 'thumbprint'), '[]') from jsonb_array_elements(coalesce(p_document -> 'compromised', '[]'))
    as c);
comment on function quorate.compromised_of is 'The thumbprints that a KEY_CHANGE names as compromised.';

create function quorate.key_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
  v_bad text;
begin
  begin
    v_document := quorate.parse_object(p_document);
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
                where jsonb_typeof(c.value) is distinct from 'object' or quorate.utc_time(c.value ->> 'since') is null)
    or (select count(*) <> count(distinct c.value ->> 'thumbprint') from jsonb_array_elements(coalesce(v_document -> 'compromised', '[]'))
      as c) then
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
      case when k.thumbprint is not null then to_jsonb('before '
        || quorate.utc_seconds(coalesce(k.compromised_since, clock_timestamp()))) end, c.value
    from jsonb_array_elements(coalesce(v_document -> 'compromised', '[]')) as c
    left join qt001_cp.issuer_key as k on k.thumbprint = c.value ->> 'thumbprint'
    where (quorate.utc_time(c.value ->> 'since') < coalesce(k.compromised_since, clock_timestamp())) is not true or k.thumbprint is null;
  -- A key that the same act adds is the living pin after it: one that is weak or known refuses the whole act when it is carried out.
  if coalesce(jsonb_array_length(v_document -> 'add'), 0) = 0
    and not exists (select from qt001_cp.issuer_key as k where k.retired_at is null
                 and not coalesce(v_document -> 'retire', '[]') || quorate.compromised_of(v_document) ? k.thumbprint) then
    return next row('KEY_LAST', null, coalesce(v_document -> 'retire', '[]') || quorate.compromised_of(v_document))::qt001_cp.finding;
  end if;
end
$$;
comment on function quorate.key_findings is
  'Why a change of the pinned keys cannot be made; the last pin can never be retired without another in the same act, and the time since '
  'which a key was in other hands moves back only.';

create function quorate.governed_findings(p_action text, p_document text, p_staffing text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  case p_action
    when 'MANIFEST_ACTIVATE' then return query select * from quorate.set_findings(p_document, p_staffing);
    when 'REGISTRY_CHANGE' then return query select * from quorate.people_findings(p_document, p_staffing);
    when 'KEY_CHANGE' then return query select * from quorate.key_findings(p_document);
    when 'PRIVILEGE_APPLY' then return query select * from quorate.script_findings(p_document);
    else return next row('ACTION_NOT_PERMITTED', null, to_jsonb(p_action))::qt001_cp.finding;
  end case;
end
$$;
comment on function quorate.governed_findings is
  'Why a governed act may not be done with this document now; the assignment of people counts for two of them, and is null for the others.';

create function quorate.activate_set(p_document text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_from text;
  v_set uuid;
begin
  select digest into v_from from qt001_cp.manifest_set where status = 'ACTIVE';
  select manifest_set_id into v_set from qt001_cp.manifest_set where digest = qt001_cp.sha256_hex(p_document);
  perform quorate.put_set_in_force(coalesce(v_set,
    quorate.propose_set((select environment from qt001_cp.manifest_set where status = 'ACTIVE'), p_document)));
  return jsonb_build_object('from_digest', v_from, 'to_digest', qt001_cp.sha256_hex(p_document), 'epoch_raised', quorate.raise_epoch());
end
$$;
comment on function quorate.activate_set is
  'Puts a set in force and raises the epoch: {from_digest, to_digest, epoch_raised}. Whoever calls it has judged the set.';

create function quorate.compromised_proofs(p_thumbprints jsonb) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('change', t.code, 'status', t.status, 'purpose', t.purpose, 'proofs',
      t.proofs))
      order by t.code collate "C", t.purpose collate "C"), '[]')
    from (
      select a.code, a.status, u.purpose, count(*) as proofs
      from qt001_cp.issuer_key as k
      join qt001_cp.token_use as t on t.key_thumbprint = k.thumbprint
      join qt001_cp.proof as u on u.proof_id = t.proof_id and u.verified_at >= k.compromised_since
      left join qt001_cp.activation as a on a.activation_id = u.activation_id
      where p_thumbprints ? k.thumbprint group by a.code, a.status, u.purpose
    ) as t
  $$;
comment on function quorate.compromised_proofs is
  'What was done by proofs that others could have signed, by the thumbprints of keys: [{change, status, purpose, proofs}], without change '
  'where it belongs to none.';

create function quorate.change_keys(p_document text, p_activation uuid) returns jsonb
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
  where coalesce(v_document -> 'retire', '[]') || quorate.compromised_of(v_document) ? thumbprint and retired_at is null;
  get diagnostics v_retired = row_count;
  update qt001_cp.issuer_key as k set compromised_since = quorate.utc_time(c.value ->> 'since')
  from jsonb_array_elements(coalesce(v_document -> 'compromised', '[]')) as c where k.thumbprint = c.value ->> 'thumbprint';
  get diagnostics v_compromised = row_count;
  v_rests := case when v_compromised > 0 then quorate.compromised_proofs(quorate.compromised_of(v_document)) end;
  v_evidence := quorate.append_evidence('KEYS', p_activation,
    jsonb_strip_nulls(jsonb_build_object('change', v_document, 'rests_on_compromised', v_rests)));
  perform quorate.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(coalesce(v_document -> 'add', '[]')) as k;
  return jsonb_strip_nulls(jsonb_build_object('retired', v_retired, 'added', coalesce(jsonb_array_length(v_document -> 'add'), 0),
    'compromised', nullif(v_compromised, 0), 'rests_on_compromised', v_rests,
    'epoch_raised', case when v_retired + v_compromised > 0 then quorate.raise_epoch() end));
end
$$;
comment on function quorate.change_keys is
  'Pins, retires, and tells since when a retired key was in other hands; the evidence names what rests on that key. Nothing that was '
  'carried out is undone (KEY-2).';

reset role;
