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

reset role;
