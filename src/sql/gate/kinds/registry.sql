-- The registry: people and roles added, changed and taken away by quorum (REG-4).

set local role quorate_owner;

create function quorate.registry_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language sql volatile
  as $$
    select quorate.file_document(p_activation, p_content, p_request, array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.people_findings(p_content, p_request ->> 'staffing') as f),
        false)
  $$;
comment on function quorate.registry_open is 'Judges and files the document of the change: {}, or refuses it.';

create function quorate.registry_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_filed record;
  v_to_sign constant text := quorate.governed_to_sign(p_activation);
begin
  select * into v_filed from quorate.filed_document(p_activation);
  perform quorate.assert_signed(v_to_sign, p_signed);
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.people_findings(v_filed.document, v_filed.staffing) as f));
  return quorate.change_registry(v_filed.document, p_activation) || jsonb_build_object('to_sign', v_to_sign);
end
$$;
comment on function quorate.registry_apply is
  'Judges the filed document once more, then does it: what quorate.change_registry answers, and to_sign.';

create function quorate.registry_unheld(p_activation qt001_cp.activation, p_human uuid) returns text
  language sql volatile
  as $$
    -- Whoever answers for a login is not named where another one takes it over.
    select 'HOLD_CONCERNS_YOU' from quorate.filed_document(p_activation.activation_id) as d
    cross join lateral jsonb_array_elements(d.document::jsonb -> 'changes') as c
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p_human
    where c ->> 'subject_sha256' = h.provider_subject_sha256 or c ->> 'op' = 'rebind' and exists (
      select from qt001_cp.principal_registry as p where p.human_identity_id = p_human
        and p.auth_db_role = quorate.login_of(quorate.item('PRINCIPAL_CLASS', c ->> 'class')))
    limit 1
  $$;
comment on function quorate.registry_unheld is 'Nobody holds a change of the registry that names them: it may take their own seat (APR-9).';

reset role;
