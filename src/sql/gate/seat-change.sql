-- What a change of the seats is judged by: each enrolment file, whose it is, and that its holder alone can have signed it (APR-6).
-- Must not: read a statement from a file; what was signed is rebuilt here.

set local role quorate_owner;

create function quorate.keep_credential() returns trigger
  language plpgsql
as $$
begin
  if tg_op <> 'UPDATE' or (to_jsonb(old) - array['confirmation_proof_id', 'confirmed_at', 'ended_at', 'compromised_since', 'secret_hash'])
      <> (to_jsonb(new) - array['confirmation_proof_id', 'confirmed_at', 'ended_at', 'compromised_since', 'secret_hash'])
    or old.secret_hash is not null and new.secret_hash is distinct from old.secret_hash
    or old.confirmed_at is not null
      and (old.confirmed_at, old.confirmation_proof_id) is distinct from (new.confirmed_at, new.confirmation_proof_id)
    or old.ended_at is not null and new.ended_at is distinct from old.ended_at
    or old.compromised_since is not null and (new.compromised_since <= old.compromised_since) is not true then
    perform quorate.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.seat_credential', tg_op)));
  end if;
  return new;
end
$$;
comment on function quorate.keep_credential is
  'What a seat is proved with is put once, confirmed once and ended once, and may turn out to have been in other hands for longer; '
  'nothing else.';
create trigger seat_credential_keep before update or delete on qt001_cp.seat_credential
  for each row execute function quorate.keep_credential();
create trigger seat_credential_no_truncate before truncate on qt001_cp.seat_credential
  for each statement execute function quorate.refuse_change();
create trigger apr_approver_seat_no_delete before delete on qt001_cp.apr_approver_seat
  for each row execute function quorate.refuse_change();
create trigger apr_approver_seat_no_truncate before truncate on qt001_cp.apr_approver_seat
  for each statement execute function quorate.refuse_change();

create function quorate.seat_material(p_key jsonb) returns text
  language sql immutable parallel safe
  return coalesce(p_key ->> 'n', p_key ->> 'secret_hash_sha256', concat_ws('.', p_key ->> 'x', p_key ->> 'y'));
comment on function quorate.seat_material is 'What makes a key that key, whatever sort it is enrolled as.';

create function quorate.signs_statement(p_sort text, p_key jsonb, p_digest text, p_approval jsonb, p_statement text) returns boolean
  language plpgsql volatile
as $$
begin
  return quorate.seat_verifies(p_sort, p_key, p_digest, '', quorate.read_approval(p_approval::text), p_statement) is true;
exception when sqlstate 'QT001' then
  return false;
end
$$;
comment on function quorate.signs_statement is
  'Whether an approval that lies in a file is whole, and the key''s signature of a statement. Never asked of a secret.';

create function quorate.may_keep_seat(p_human uuid) returns boolean
  language sql volatile
  as $$
    -- Somebody is never a seat who only operates, keeps a login or installs: no action asks these roles for a signoff. Whoever approves
    -- too may have one; that nobody operates and approves the same change is judged change by change (SEP-1).
    select exists (
      select from qt001_cp.principal_registry as p
      where p.human_identity_id = p_human and quorate.active_principal(p_human, p.principal_class_item_id) is not null
        and p.principal_class_item_id in (
          select r.class_item_id from qt001_cp.signoff_requirement_manifest as r where r.active
          union all
          select r.class_item_id from qt001_cp.quorum_requirement_manifest as r where r.active))
  $$;
comment on function quorate.may_keep_seat is
  'Whether somebody holds a role that an action of the policy in force asks for a signoff; an operator, a login''s custodian and the '
  'migrator hold none (APR-6).';

create function quorate.enrolment_form(p_file jsonb) returns text
  language plpgsql volatile
as $$
begin
  return case
    when not quorate.has_members(p_file, array['v', 'document', 'enrolment_id', 'register_by', 'possession', 'custody'])
      then '{v, document, enrolment_id, register_by, possession, custody}'
    when p_file -> 'v' is distinct from to_jsonb(1) then 'v: 1'
    when jsonb_typeof(p_file -> 'document') <> 'string' then 'document: a text'
    when (p_file ->> 'enrolment_id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') is not true then 'enrolment_id: a uuid'
    when quorate.utc_time(p_file ->> 'register_by') is null then 'register_by: a time such as 2027-01-31T00:00:00Z'
    when jsonb_typeof(p_file -> 'possession') <> 'object' then 'possession: an object'
    when not quorate.has_members(p_file -> 'custody', array['text', 'at']) or jsonb_typeof(p_file #> '{custody,text}') <> 'string'
      or octet_length(p_file #>> '{custody,text}') > 4096 or quorate.utc_time(p_file #>> '{custody,at}') is null
      then 'custody: {text, at}, at most 4096 bytes'
    else quorate.seat_document_fault(p_file ->> 'document', (select ledger_id from qt001_cp.ledger)) end;
end
$$;
comment on function quorate.enrolment_form is 'What an enrolment file lacks, in words; null for one that is whole and of this ledger.';

create function quorate.enrolment_findings(p_file jsonb, p_humans uuid[]) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_fault constant text := quorate.enrolment_form(p_file);
  v_document jsonb;
  v_digest text;
  v_custodian record;
  v_is_secret boolean;
begin
  if v_fault is not null then
    return next row('SEAT_ENROLMENT_MALFORMED', to_jsonb(v_fault), p_file -> 'enrolment_id')::qt001_cp.finding;
    return;
  end if;
  v_document := (p_file ->> 'document')::jsonb;
  v_digest := qt001_cp.sha256_hex(p_file ->> 'document');
  v_is_secret := v_document ->> 'sort' = 'secret';
  select * into v_custodian from quorate.resolve_human((select i.item_id from qt001_cp.identity_provider_manifest as i where i.active),
    v_document ->> 'custodian');
  return query
    select f.code, null::jsonb, jsonb_build_object('seat', v_document -> 'seat') || f.observed from (values
      -- A proof of a secret beside what the database keeps of it opens the secret to whoever reads both (RFC 5802): the holder proves it
      -- when they confirm, and no file ever does.
      ('SEAT_SECRET_EXPOSED', v_is_secret and p_file -> 'possession' <> '{}', '{}'::jsonb),
      ('SEAT_POSSESSION_WRONG', not v_is_secret and not quorate.signs_statement(v_document ->> 'sort', v_document -> 'key', v_digest,
        (p_file -> 'possession') || jsonb_build_object('v', 1, 'seat', v_document -> 'seat', 'sort', v_document -> 'sort', 'generation', 0),
        quorate.audience('enrol', quorate.statement_sha256('enrol', (select l.ledger_id from qt001_cp.ledger as l),
          (p_file ->> 'enrolment_id')::uuid, p_file ->> 'register_by', v_digest, qt001_cp.sha256_hex(p_file #>> '{custody,text}')))), '{}'),
      ('SEAT_ATTESTATION_EMPTY', p_file #>> '{custody,text}' !~ '[^[:space:]]', '{}'),
      ('SEAT_ENROLMENT_EXPIRED', clock_timestamp() >= least(quorate.utc_time(p_file ->> 'register_by'),
        quorate.utc_time(v_document ->> 'valid_until')),
        jsonb_build_object('register_by', p_file -> 'register_by', 'valid_until', v_document -> 'valid_until')),
      ('SEAT_CUSTODIAN_UNKNOWN', v_custodian.code is not null,
        jsonb_build_object('custodian', v_document -> 'custodian', 'state', v_custodian.code)),
      ('SEAT_CUSTODIAN_OPERATES', v_custodian.code is null and not quorate.may_keep_seat(v_custodian.human_identity_id),
        jsonb_build_object('custodian', v_document -> 'custodian')),
      -- Somebody else registers it: the holder has enrolled, and will confirm (APR-6).
      ('SEAT_CUSTODIAN_ACTS', v_custodian.human_identity_id = any (p_humans), jsonb_build_object('custodian', v_document -> 'custodian')),
      ('SEAT_KEY_SHARED', exists (select from qt001_cp.seat_credential as c where c.document_sha256 <> v_digest
        and quorate.seat_material(c.document::jsonb -> 'key') = quorate.seat_material(v_document -> 'key')), '{}'),
      ('SEAT_REGISTERED_BEFORE', exists (select from qt001_cp.seat_credential as c where c.document_sha256 = v_digest),
        jsonb_build_object('sha256', v_digest))
    ) as f(code, holds, observed) where f.holds;
end
$$;
comment on function quorate.enrolment_findings is
  'Why an enrolment file cannot be registered; `p_humans` are those who open and carry the change out.';

create function quorate.enrolments_together(p_files jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    with line as (
      select f.n, (f.file ->> 'document')::jsonb as d from jsonb_array_elements(p_files) with ordinality as f(file, n)
    )
    select x.code, null::jsonb, jsonb_build_object('seat', a.d -> 'seat') from line as a join line as b on a.n > b.n
    cross join lateral (values ('SEAT_NAME_TAKEN', a.d ->> 'seat' = b.d ->> 'seat'),
      ('SEAT_CUSTODIAN_TAKEN', a.d ->> 'custodian' = b.d ->> 'custodian'),
      ('SEAT_KEY_SHARED', quorate.seat_material(a.d -> 'key') = quorate.seat_material(b.d -> 'key'))) as x(code, holds) where x.holds
  $$;
comment on function quorate.enrolments_together is 'What two whole enrolment files of one change have in common and may not.';

create function quorate.enter_credential(p_file jsonb, p_evidence uuid) returns qt001_cp.seat_credential
  language plpgsql volatile
as $$
declare
  v_document constant jsonb := (p_file ->> 'document')::jsonb;
  v_credential qt001_cp.seat_credential;
begin
  insert into qt001_cp.seat_credential (seat_key, sort, custodian_human_id, document, document_sha256, enrolment, valid_until, evidence_id)
  values (v_document ->> 'seat', v_document ->> 'sort', (select r.human_identity_id from quorate.resolve_human(
      (select i.item_id from qt001_cp.identity_provider_manifest as i where i.active), v_document ->> 'custodian') as r),
    p_file ->> 'document', qt001_cp.sha256_hex(p_file ->> 'document'), quorate.canonical_json(p_file - 'document'),
    quorate.utc_time(v_document ->> 'valid_until'), p_evidence)
  returning * into v_credential;
  insert into qt001_cp.apr_approver_seat (seat_key, approver_type, custodian_human_id, credential_id)
  values (v_credential.seat_key, v_document ->> 'approver_type', v_credential.custodian_human_id, v_credential.credential_id)
  on conflict on constraint pk_apr_approver_seat do update set approver_type = excluded.approver_type,
    custodian_human_id = excluded.custodian_human_id, credential_id = excluded.credential_id, secret_hash = excluded.secret_hash,
    active = true, drilled_at = null,
    -- A name that passes to another person is a seat anew; the same person's goes on.
    rotated_at = case when apr_approver_seat.active then clock_timestamp() end,
    created_at = case when apr_approver_seat.active then apr_approver_seat.created_at else clock_timestamp() end;
  return v_credential;
end
$$;
comment on function quorate.enter_credential is
  'Makes an enrolled key the seat''s, unconfirmed: it proves nothing but its own confirmation until its holder gave that.';

create function quorate.end_credential(p_credential qt001_cp.seat_credential, p_since timestamptz) returns void
  language plpgsql volatile
as $$
begin
  update qt001_cp.seat_credential set ended_at = coalesce(ended_at, clock_timestamp()),
    compromised_since = coalesce(p_since, compromised_since) where credential_id = p_credential.credential_id;
  update qt001_cp.apr_approver_seat set active = false where credential_id = p_credential.credential_id and active;
end
$$;
comment on function quorate.end_credential is
  'Lets a key prove nothing from now on, and where others may have had it, nothing that it proved since then (KEY-2).';

create function quorate.acting_humans(p_activation uuid, p_proof uuid) returns uuid[]
  language sql volatile
  as $$
    select array_agg(p.human_identity_id) from qt001_cp.proof as p
    where p.proof_id = p_proof
      or p.proof_id = (select a.opening_proof_id from qt001_cp.activation as a where a.activation_id = p_activation)
  $$;
comment on function quorate.acting_humans is 'Who opened a change and who carries it out, where somebody does.';

create function quorate.seats_read_back(p_evidence uuid) returns jsonb
  language sql volatile
  as $$
    select jsonb_agg(jsonb_build_object('seat', s.seat_key, 'sha256', qt001_cp.sha256_hex(c.document)) order by s.seat_key collate "C")
    from qt001_cp.apr_approver_seat as s join qt001_cp.seat_credential as c on c.credential_id = s.credential_id
    where c.evidence_id = p_evidence and s.active
  $$;
comment on function quorate.seats_read_back is
  'The seats of a change as they are in the table after it, [{seat, sha256}]: whoever carries it out compares them with the files.';

create function quorate.seats_named(p_files jsonb) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('seat', d.document -> 'seat', 'sort', d.document -> 'sort',
      'custodian', d.document -> 'custodian', 'sha256', qt001_cp.sha256_hex(f.file ->> 'document'))), '[]')
    from jsonb_array_elements(p_files) as f(file) cross join lateral (select (f.file ->> 'document')::jsonb as document) as d
  $$;
comment on function quorate.seats_named is 'What evidence says of enrolled seats: never a key''s or a secret''s own part (APR-5).';

reset role;
