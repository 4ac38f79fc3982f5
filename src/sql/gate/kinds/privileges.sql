-- The privileges: the script that makes them what the preset says (PRV-3).

set local role quorate_owner;

create function quorate.privileges_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language sql volatile
  as $$
    select quorate.file_document(p_activation, p_content, p_request, array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.script_findings(p_content) as f), true)
  $$;
comment on function quorate.privileges_open is 'Judges and files the document of the change: {}, or refuses it.';

create function quorate.privileges_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_filed record;
  v_to_sign constant text := quorate.governed_to_sign(p_activation);
begin
  select * into v_filed from quorate.filed_document(p_activation);
  perform quorate.assert_signed(v_to_sign, p_signed);
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.script_findings(v_filed.document) as f));
  return quorate.apply_privileges(v_filed.document) || jsonb_build_object('to_sign', v_to_sign);
end
$$;
comment on function quorate.privileges_apply is
  'Judges the filed document once more, then does it: what quorate.apply_privileges answers, and to_sign.';

reset role;
