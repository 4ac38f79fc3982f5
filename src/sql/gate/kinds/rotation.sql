-- A seat's key replaced by a new one of the same holder, who signs for it with the key in force (APR-6).

set local role quorate_owner;

create function quorate.holder_findings(p_line jsonb) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document constant jsonb := (p_line #>> '{enrolment,document}')::jsonb;
  v_old constant qt001_cp.seat_credential := quorate.current_credential(v_document ->> 'seat');
  v_code text;
begin
  v_code := case
    when v_old.credential_id is null then 'SEAT_UNKNOWN'
    when v_old.custodian_human_id is distinct from (select h.human_identity_id from qt001_cp.human_identity_registry as h
      where h.human_identity_id = v_old.custodian_human_id and h.provider_subject_sha256 = v_document ->> 'custodian') then 'SEAT_NOT_YOURS'
    -- What proves a secret opens it to whoever also reads what the database keeps: it must lie in no file.
    when v_old.sort = 'secret' then 'SEAT_SECRET_NOT_ROTATED'
    else coalesce(quorate.credential_fault(v_old, 'seat-rotate'), case
      when p_line -> 'holder' ->> 'seat' is distinct from v_old.seat_key or p_line -> 'holder' ->> 'sort' is distinct from v_old.sort
        or p_line -> 'holder' -> 'generation' is distinct from to_jsonb(0)
        or not quorate.signs_statement(v_old.sort, v_old.document::jsonb -> 'key', v_old.document_sha256, p_line -> 'holder',
          quorate.rotation_statement(p_line -> 'enrolment', v_old)) then 'SEAT_HOLDER_PROOF_WRONG' end) end;
  if v_code is not null then
    return next row(v_code, null, jsonb_build_object('seat', v_document -> 'seat'))::qt001_cp.finding;
  end if;
end
$$;
comment on function quorate.holder_findings is
  'Why a whole line {enrolment, holder} is no rotation by the seat''s own holder: the key in force signs for the new one.';

create function quorate.rotation_statement(p_file jsonb, p_old qt001_cp.seat_credential) returns text
  language sql stable
  return quorate.statement_by('seat-rotate', (p_file ->> 'enrolment_id')::uuid, p_file ->> 'register_by',
    array[qt001_cp.sha256_hex(p_file ->> 'document')], (p_old).seat_key, (p_old).document_sha256, 0);
comment on function quorate.rotation_statement is 'What the key in force signs for a new one.';

create function quorate.rotation_findings_of(p_text text, p_humans uuid[]) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
  v_rotate jsonb;
begin
  begin
    v_document := quorate.parse_object(p_text);
  exception when sqlstate 'QT001' then
    return next row('SEAT_CHANGE_MALFORMED', to_jsonb('a plain JSON object'::text), null)::qt001_cp.finding;
    return;
  end;
  v_rotate := v_document -> 'rotate';
  if not quorate.has_members(v_document, array['v', 'rotate']) or v_document -> 'v' is distinct from to_jsonb(1)
    or jsonb_typeof(v_rotate) is distinct from 'array' or exists (
      select from jsonb_array_elements(case jsonb_typeof(v_rotate) when 'array' then v_rotate else '[]' end) as r(line)
      where not quorate.has_members(r.line, array['enrolment', 'holder'])) then
    return next row('SEAT_CHANGE_MALFORMED', to_jsonb('{v: 1, rotate: [{enrolment, holder}]}'::text), null)::qt001_cp.finding;
    return;
  elsif jsonb_array_length(v_rotate) not between 1 and 16 then
    return next row('SEAT_CHANGE_SIZE', to_jsonb('1 to 16 lines'::text), to_jsonb(jsonb_array_length(v_rotate)))::qt001_cp.finding;
    return;
  end if;
  return query
    select f.code, f.expected, f.observed from jsonb_array_elements(v_rotate) as r(line)
    cross join lateral quorate.enrolment_findings(r.line -> 'enrolment', p_humans) as f;
  if exists (select from jsonb_array_elements(v_rotate) as r(line) where quorate.enrolment_form(r.line -> 'enrolment') is not null) then
    return;
  end if;
  return query
    select f.code, f.expected, f.observed from quorate.enrolments_together((
      select jsonb_agg(r.line -> 'enrolment') from jsonb_array_elements(v_rotate) as r(line))) as f;
  return query
    select f.code, f.expected, f.observed from jsonb_array_elements(v_rotate) as r(line)
    cross join lateral quorate.holder_findings(r.line) as f;
end
$$;
comment on function quorate.rotation_findings_of is
  'Why a SEAT_ROTATE may not be: its text {v: 1, rotate: [{enrolment, holder}]}, `holder` an approval by the key in force. `p_humans` are '
  'those who open and carry it out.';

create function quorate.rotate_seats(p_document text, p_activation uuid) returns jsonb
  language plpgsql volatile
as $$
declare
  v_line jsonb;
  v_old qt001_cp.seat_credential;
  v_evidence uuid;
begin
  v_evidence := quorate.append_evidence('SEATS', p_activation, jsonb_build_object('rotated', quorate.seats_named((
    select jsonb_agg(r.line -> 'enrolment') from jsonb_array_elements(p_document::jsonb -> 'rotate') as r(line)))));
  for v_line in select value from jsonb_array_elements(p_document::jsonb -> 'rotate') loop
    v_old := quorate.current_credential((v_line #>> '{enrolment,document}')::jsonb ->> 'seat');
    -- The holder's word is kept as every other proof: once for ever, to be checked again.
    perform quorate.spend_approval(v_line -> 'holder', v_old, quorate.rotation_statement(v_line -> 'enrolment', v_old), 'seat-rotate',
      p_activation, v_line #>> '{enrolment,register_by}');
    update qt001_cp.seat_credential set ended_at = clock_timestamp() where credential_id = v_old.credential_id;
    perform quorate.enter_credential(v_line -> 'enrolment', v_evidence);
  end loop;
  return jsonb_build_object('rotated', quorate.seats_read_back(v_evidence), 'epoch_raised', quorate.raise_epoch());
end
$$;
comment on function quorate.rotate_seats is
  'Ends the old keys and enters the new ones, unconfirmed: {rotated: [{seat, sha256}] as read back, epoch_raised} (EV-4).';

create function quorate.rotation_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language sql volatile
  as $$
    select quorate.file_document(p_activation, p_content, p_request, array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.rotation_findings_of(p_content, quorate.acting_humans(p_activation.activation_id, null)) as f), true)
  $$;
comment on function quorate.rotation_open is 'Judges and files the document of the change: {}, or refuses it.';

create function quorate.rotation_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_filed record;
  v_to_sign constant text := quorate.governed_to_sign(p_activation);
begin
  select * into v_filed from quorate.filed_document(p_activation);
  perform quorate.assert_signed(v_to_sign, p_signed);
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.rotation_findings_of(v_filed.document, quorate.acting_humans(p_activation, p_proof)) as f));
  return quorate.rotate_seats(v_filed.document, p_activation) || jsonb_build_object('to_sign', v_to_sign);
end
$$;
comment on function quorate.rotation_apply is
  'Judges the filed document once more, then does it: what quorate.rotate_seats answers, and to_sign.';

create function quorate.rotation_unheld(p_activation qt001_cp.activation, p_human uuid) returns text
  language sql volatile
  as $$
    select 'HOLD_CONCERNS_YOU' from quorate.filed_document(p_activation.activation_id) as d
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p_human
    where exists (select from jsonb_array_elements(d.document::jsonb -> 'rotate') as r(line)
      where (r.line #>> '{enrolment,document}')::jsonb ->> 'custodian' = h.provider_subject_sha256)
  $$;
comment on function quorate.rotation_unheld is 'Nobody holds a rotation of a seat of theirs (APR-9).';

reset role;
