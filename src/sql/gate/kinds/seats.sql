-- Seats: registered from their holders' enrolment files, and ended by quorum (APR-6).

set local role quorate_owner;

create function quorate.seat_to_end(p_line jsonb) returns qt001_cp.seat_credential
  language sql volatile
  as $$
    -- By its digest also one that was ended or rotated before: it may turn out to have been in other hands already then.
    select c from qt001_cp.seat_credential as c
    where c.seat_key = p_line ->> 'seat' and case when p_line ? 'seat_sha256' then c.document_sha256 = p_line ->> 'seat_sha256'
      else c.credential_id = (quorate.current_credential(p_line ->> 'seat')).credential_id end
  $$;
comment on function quorate.seat_to_end is 'What a line {seat, seat_sha256?, compromised_since?, reason} ends; null for nothing.';

create function quorate.seats_form(p_document jsonb) returns text
  language plpgsql volatile
as $$
begin
  return case
    when p_document -> 'v' is distinct from to_jsonb(1)
      or exists (select from jsonb_object_keys(p_document) as k where k not in ('v', 'register', 'end'))
      or exists (select from unnest(array['register', 'end']) as l(name)
        where coalesce(jsonb_typeof(p_document -> l.name), 'array') <> 'array') then '{v: 1, register: […], end: […]}'
    when exists (
      select
      from jsonb_array_elements(case jsonb_typeof(p_document -> 'end') when 'array' then p_document -> 'end' else '[]' end) as e(line)
      where case when jsonb_typeof(e.line) <> 'object' then true else
        exists (select from jsonb_object_keys(e.line) as k where k not in ('seat', 'seat_sha256', 'compromised_since', 'reason'))
        or jsonb_typeof(e.line -> 'seat') is distinct from 'string' or quorate.is_reason(e.line -> 'reason') is not true
        or e.line ? 'seat_sha256' and (e.line ->> 'seat_sha256' ~ '^[0-9a-f]{64}$') is not true
        or e.line ? 'compromised_since' and quorate.utc_time(e.line ->> 'compromised_since') is null end)
      then 'end: {seat, seat_sha256, compromised_since, reason}, seat and reason at least' end;
end
$$;
comment on function quorate.seats_form is 'What the document of a SEAT_REGISTER lacks, in words; null for one that is whole.';

create function quorate.seats_findings(p_text text, p_humans uuid[]) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
  v_register jsonb;
  v_end jsonb;
  v_ends uuid[];
begin
  begin
    v_document := quorate.parse_object(p_text);
  exception when sqlstate 'QT001' then
    return next row('SEAT_CHANGE_MALFORMED', to_jsonb('a plain JSON object'::text), null)::qt001_cp.finding;
    return;
  end;
  if quorate.seats_form(v_document) is not null then
    return next row('SEAT_CHANGE_MALFORMED', to_jsonb(quorate.seats_form(v_document)), null)::qt001_cp.finding;
    return;
  end if;
  v_register := coalesce(v_document -> 'register', '[]');
  v_end := coalesce(v_document -> 'end', '[]');
  -- Each line costs the check of a signature.
  if jsonb_array_length(v_register) + jsonb_array_length(v_end) not between 1 and 32 then
    return next row('SEAT_CHANGE_SIZE', to_jsonb('1 to 32 lines'::text),
      to_jsonb(jsonb_array_length(v_register) + jsonb_array_length(v_end)))::qt001_cp.finding;
    return;
  end if;
  return query
    select f.code, f.expected, f.observed from jsonb_array_elements(v_register) as r(file)
    cross join lateral quorate.enrolment_findings(r.file, p_humans) as f;
  return query
    select x.code, x.expected, jsonb_build_object('seat', e.line -> 'seat')
    from jsonb_array_elements(v_end) with ordinality as e(line, n) cross join lateral quorate.seat_to_end(e.line) as c
    cross join lateral (values
      ('SEAT_UNKNOWN', c.credential_id is null or c.ended_at is not null and not e.line ? 'compromised_since'
        or exists (select from jsonb_array_elements(v_end) with ordinality as o(line, n) where o.n < e.n
          and (quorate.seat_to_end(o.line)).credential_id = c.credential_id), null::jsonb),
      ('SEAT_SINCE_REFUSED', quorate.utc_time(e.line ->> 'compromised_since') >= coalesce(c.compromised_since, clock_timestamp()),
        to_jsonb('before ' || quorate.utc_seconds(coalesce(c.compromised_since, clock_timestamp()))))
    ) as x(code, holds, expected) where x.holds;
  -- What is not whole has no seat and no custodian to compare.
  if exists (select from jsonb_array_elements(v_register) as r(file) where quorate.enrolment_form(r.file) is not null) then
    return;
  end if;
  return query select f.code, f.expected, f.observed from quorate.enrolments_together(v_register) as f;
  v_ends := array(select (quorate.seat_to_end(e.line)).credential_id from jsonb_array_elements(v_end) as e(line));
  return query
    select x.code, null::jsonb, jsonb_build_object('seat', d.document -> 'seat') from jsonb_array_elements(v_register) as r(file)
    cross join lateral (select (r.file ->> 'document')::jsonb as document) as d
    cross join lateral (values
      ('SEAT_NAME_TAKEN', exists (select from qt001_cp.apr_approver_seat as s
        join qt001_cp.human_identity_registry as h on h.human_identity_id = s.custodian_human_id
        where s.active and s.credential_id <> all (v_ends) and s.seat_key = d.document ->> 'seat'
          and h.provider_subject_sha256 <> d.document ->> 'custodian')),
      -- One human, one active seat.
      ('SEAT_CUSTODIAN_TAKEN', exists (select from qt001_cp.apr_approver_seat as s
        join qt001_cp.human_identity_registry as h on h.human_identity_id = s.custodian_human_id
        where s.active and s.credential_id <> all (v_ends) and h.provider_subject_sha256 = d.document ->> 'custodian'))
    ) as x(code, holds) where x.holds;
end
$$;
comment on function quorate.seats_findings is
  'Why a SEAT_REGISTER may not be: its text {v: 1, register: [enrolment file], end: [{seat, seat_sha256?, compromised_since?, reason}]}. '
  '`p_humans` are those who open and carry it out.';

create function quorate.change_seats(p_document text, p_activation uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_document constant jsonb := p_document::jsonb;
  v_evidence uuid;
  v_line jsonb;
  v_credential qt001_cp.seat_credential;
  v_ended integer := 0;
begin
  v_evidence := quorate.append_evidence('SEATS', p_activation, jsonb_build_object(
    'registered', quorate.seats_named(coalesce(v_document -> 'register', '[]')), 'ended', (
      select coalesce(jsonb_agg(e.line || jsonb_build_object('seat_sha256', (quorate.seat_to_end(e.line)).document_sha256)), '[]')
      from jsonb_array_elements(v_document -> 'end') as e(line))));
  for v_line in select value from jsonb_array_elements(v_document -> 'end') loop
    v_credential := quorate.seat_to_end(v_line);
    perform quorate.end_credential(v_credential, quorate.utc_time(v_line ->> 'compromised_since'));
    v_ended := v_ended + 1;
  end loop;
  perform quorate.enter_credential(r.file, v_evidence) from jsonb_array_elements(v_document -> 'register') as r(file);
  return jsonb_strip_nulls(jsonb_build_object('registered', quorate.seats_read_back(v_evidence), 'ended', nullif(v_ended, 0),
    'epoch_raised', case when v_ended > 0 then quorate.raise_epoch() end));
end
$$;
comment on function quorate.change_seats is
  'Ends, then registers: {registered: [{seat, sha256}] as read back, ended, epoch_raised}. Ending raises the epoch, registering does not '
  '(EV-4).';

create function quorate.seats_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language sql volatile
  as $$
    select quorate.file_document(p_activation, p_content, p_request, array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.seats_findings(p_content, quorate.acting_humans(p_activation.activation_id, null)) as f), true)
  $$;
comment on function quorate.seats_open is 'Judges and files the document of the change: {}, or refuses it.';

create function quorate.seats_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_filed record;
  v_to_sign constant text := quorate.governed_to_sign(p_activation);
begin
  select * into v_filed from quorate.filed_document(p_activation);
  perform quorate.assert_signed(v_to_sign, p_signed);
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.seats_findings(v_filed.document, quorate.acting_humans(p_activation, p_proof)) as f));
  return quorate.change_seats(v_filed.document, p_activation) || jsonb_build_object('to_sign', v_to_sign);
end
$$;
comment on function quorate.seats_apply is
  'Judges the filed document once more, then does it: what quorate.change_seats answers, and to_sign.';

create function quorate.seats_unheld(p_activation qt001_cp.activation, p_human uuid) returns text
  language sql volatile
  as $$
    select 'HOLD_CONCERNS_YOU' from quorate.filed_document(p_activation.activation_id) as d
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p_human
    where exists (select from jsonb_array_elements(d.document::jsonb -> 'register') as r(file)
        where (r.file ->> 'document')::jsonb ->> 'custodian' = h.provider_subject_sha256)
      or exists (select from jsonb_array_elements(d.document::jsonb -> 'end') as e(line)
        where (quorate.seat_to_end(e.line)).custodian_human_id = p_human)
  $$;
comment on function quorate.seats_unheld is 'Nobody holds a change that registers or ends a seat of theirs (APR-9).';

reset role;
