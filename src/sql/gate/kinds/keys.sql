-- The issuer keys: pinned, retired, and said to have been in other hands; and what else a KEY_CHANGE orders (KEY-1, KEY-2).

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
  elsif quorate.permit_orders_malformed(v_document -> 'permit') then
    v_bad := 'permit: {issuer, make: [{environment, seal_sha256}], retire: [seal_sha256], compromised: [seal_sha256]}';
  elsif quorate.releases_malformed(v_document -> 'release') then
    v_bad := 'release: {put: [{environment, name, version, sha256, recipient, single_use}], withdraw: [{environment, name, version}]}';
  elsif not v_document ?| array['permit', 'release'] and not exists (select from unnest(array['add', 'retire', 'compromised']) as l(name)
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
  return query select f.code, f.expected, f.observed from quorate.permit_order_findings(v_document -> 'permit') as f;
  return query select f.code, f.expected, f.observed from quorate.release_order_findings(v_document -> 'release') as f;
  -- A key that the same act adds is the living pin after it: one that is weak or known refuses the whole act when it is carried out.
  if coalesce(jsonb_array_length(v_document -> 'add'), 0) = 0
    and not exists (select from qt001_cp.issuer_key as k where k.retired_at is null
                 and not coalesce(v_document -> 'retire', '[]') || quorate.compromised_of(v_document) ? k.thumbprint) then
    return next row('KEY_LAST', null, coalesce(v_document -> 'retire', '[]') || quorate.compromised_of(v_document))::qt001_cp.finding;
  end if;
end
$$;
comment on function quorate.key_findings is
  'Why a KEY_CHANGE may not be: its text {add: [jwk], retire: [thumbprint], compromised: [{thumbprint, since}], permit, release}.';

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
  v_permits integer;
  v_withdrawn integer;
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
  v_permits := quorate.change_permit_orders(v_document -> 'permit', v_evidence);
  v_withdrawn := quorate.change_releases(v_document -> 'release', v_evidence);
  return jsonb_strip_nulls(jsonb_build_object('retired', v_retired, 'added', coalesce(jsonb_array_length(v_document -> 'add'), 0),
    'compromised', nullif(v_compromised, 0), 'rests_on_compromised', v_rests,
    'permit_keys_ordered', jsonb_array_length(v_document -> 'permit' -> 'make'), 'permit_keys_retired', nullif(v_permits, 0),
    'releases_ordered', jsonb_array_length(v_document -> 'release' -> 'put'), 'releases_withdrawn', nullif(v_withdrawn, 0),
    'epoch_raised', case when v_retired + v_compromised + v_permits + v_withdrawn > 0 then quorate.raise_epoch() end));
end
$$;
comment on function quorate.change_keys is
  'Pins, retires, and tells since when a retired key was in other hands; the evidence names what rests on that key. Nothing that was '
  'carried out is undone (KEY-2).';

create function quorate.keys_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language sql volatile
  as $$
    select quorate.file_document(p_activation, p_content, p_request, array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.key_findings(p_content) as f), true)
  $$;
comment on function quorate.keys_open is 'Judges and files the document of the change: {}, or refuses it.';

create function quorate.keys_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_filed record;
  v_to_sign constant text := quorate.governed_to_sign(p_activation);
begin
  select * into v_filed from quorate.filed_document(p_activation);
  perform quorate.assert_signed(v_to_sign, p_signed);
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.key_findings(v_filed.document) as f));
  return quorate.change_keys(v_filed.document, p_activation) || jsonb_build_object('to_sign', v_to_sign);
end
$$;
comment on function quorate.keys_apply is
  'Judges the filed document once more, then does it: what quorate.change_keys answers, and to_sign.';

create function quorate.keys_unheld(p_activation qt001_cp.activation, p_human uuid) returns text
  language sql immutable parallel safe
  return 'HOLD_NOT_POSSIBLE';
comment on function quorate.keys_unheld is 'Nobody holds a change of keys: it may be what ends the power of a stolen one (APR-9).';

reset role;
