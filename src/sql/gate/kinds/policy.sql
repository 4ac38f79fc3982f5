-- The policy: another set in force, and the epoch raised (MAN-7).

set local role quorate_owner;

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

create function quorate.policy_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language sql volatile
  as $$
    select quorate.file_document(p_activation, p_content, p_request, array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.set_findings(p_content, p_request ->> 'staffing') as f),
        false)
  $$;
comment on function quorate.policy_open is 'Judges and files the document of the change: {}, or refuses it.';

create function quorate.policy_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_filed record;
  v_to_sign constant text := quorate.governed_to_sign(p_activation);
begin
  select * into v_filed from quorate.filed_document(p_activation);
  perform quorate.assert_signed(v_to_sign, p_signed);
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.set_findings(v_filed.document, v_filed.staffing) as f));
  return quorate.activate_set(v_filed.document) || jsonb_build_object('to_sign', v_to_sign);
end
$$;
comment on function quorate.policy_apply is
  'Judges the filed document once more, then does it: what quorate.activate_set answers, and to_sign.';

reset role;
