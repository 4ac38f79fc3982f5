-- ESCALATION_CLOSE: a quorum ends an escalation without its compensation, with a reason (LAN-5). The failed change stays failed for ever.

set local role quorate_owner;

create function quorate.close_findings(p_document text) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_document jsonb;
  v_change qt001_cp.activation;
  v_status text;
begin
  begin
    v_document := quorate.parse_object(p_document);
  exception when sqlstate 'QT001' then
    v_document := null;
  end;
  if (v_document = jsonb_build_object('apiVersion', 'quorate/v1', 'kind', 'ESCALATION_CLOSE', 'spec', jsonb_build_object(
      'change', v_document #> '{spec,change}', 'reason', v_document #> '{spec,reason}'))
    and quorate.is_reason(v_document #> '{spec,reason}')) is not true then
    return next row('ESCALATION_CLOSE_MALFORMED', null, null)::qt001_cp.finding;
    return;
  end if;
  select * into v_change from qt001_cp.activation where code = v_document #>> '{spec,change}';
  select e.status into v_status from quorate.escalations_of(v_change.activation_id) as e order by e.entry_number desc limit 1;
  if quorate.is_unsettled(v_status) is not true then
    return next row('ESCALATION_NONE', to_jsonb('open'::text), jsonb_build_object('change', v_document #> '{spec,change}',
      'status', v_status))::qt001_cp.finding;
  elsif v_status = 'cut_applied' then
    return next row('ESCALATION_APPLIED', null, v_document #> '{spec,change}')::qt001_cp.finding;
  end if;
end
$$;
comment on function quorate.close_findings is
  'Why an ESCALATION_CLOSE may not be: its text {apiVersion, kind, spec: {change, reason}}, of a change whose escalation is open and not '
  'compensated yet.';

create function quorate.closed_by(p_activation qt001_cp.activation) returns uuid
  language sql stable
  as $$
    select e.entry_id from quorate.filed_document(p_activation.activation_id) as d
    join qt001_cp.activation as f on f.code = d.document::jsonb #>> '{spec,change}'
    cross join lateral quorate.escalations_of(f.activation_id) as e
    where quorate.kind_of(p_activation) = 'escalation' order by e.entry_number desc limit 1
  $$;
comment on function quorate.closed_by is 'The escalation that an ESCALATION_CLOSE names; null for every other change.';

create function quorate.escalation_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language sql volatile
  as $$
    select quorate.file_document(p_activation, p_content, p_request, array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.close_findings(p_content) as f), true)
  $$;
comment on function quorate.escalation_open is 'Judges and files the document of the change: {}, or refuses it.';

create function quorate.escalation_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_filed record;
  v_entry cutter_governance.decision_backlog_entry;
  v_to_sign constant text := quorate.governed_to_sign(p_activation);
begin
  select * into v_filed from quorate.filed_document(p_activation);
  perform quorate.assert_signed(v_to_sign, p_signed);
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.close_findings(v_filed.document) as f));
  select e.* into strict v_entry from qt001_cp.activation as a
    join cutter_governance.decision_backlog_entry as e on e.entry_id = quorate.closed_by(a) where a.activation_id = p_activation;
  perform quorate.move_entry(v_entry.entry_id, v_entry.status, 'closed', p_act, p_proof);
  perform quorate.force_constraints();
  return jsonb_build_object('to_sign', v_to_sign, 'escalation', v_entry.entry_number,
    'closed', v_filed.document::jsonb #> '{spec,change}', 'reason', v_filed.document::jsonb #> '{spec,reason}');
end
$$;
comment on function quorate.escalation_apply is
  'Judges the filed document once more, then closes the escalation: {to_sign, escalation, closed, reason}.';

create function quorate.escalation_shown(p_activation uuid) returns jsonb
  language sql stable
  as $$
    select jsonb_build_object('number', e.entry_number, 'status', e.status, 'by', r.code, 'forced', r.reason,
      'failed', (select jsonb_agg(c ->> 'name') from jsonb_array_elements(r.checks) as c where not (c ->> 'agrees')::boolean),
      'opened', quorate.person_then(u.human_identity_id, u.proof_id, r.verified_at),
      'leads_back', exists (select from cutter_governance.cut_change_set as p where p.entry_id = e.entry_id and p.is_escalation),
      'compensations', (
        select coalesce(jsonb_agg(jsonb_build_object('code', n.code, 'status', n.status) order by n.activation_number), '[]')
        from qt001_cp.activation as n where n.escalation_entry_id = e.entry_id),
      'closed', (
        select quorate.person_then(p.human_identity_id, p.proof_id, h.moved_at) || jsonb_build_object('code', n.code,
          'reason', d.document::jsonb #> '{spec,reason}')
        from cutter_governance.decision_backlog_history as h join qt001_cp.proof as p on p.proof_id = h.proof_id
        join qt001_cp.act as t on t.act_id = h.act_id join qt001_cp.activation as n on n.activation_id = t.activation_id
        cross join lateral quorate.filed_document(n.activation_id) as d
        where h.entry_id = e.entry_id and h.to_status = 'closed'))
    from quorate.escalations_of(p_activation) as e
    join lateral (
      select v.*, n.code from cutter_governance.verify_result as v join qt001_cp.activation as n on n.activation_id = v.activation_id
      where v.verify_result_id = e.escalates_verify_result_id) as r on true
    join cutter_governance.dot_pair_signature as s on s.signature_id = r.verifier_signature_id
    join qt001_cp.proof as u on u.proof_id = s.proof_id
    order by e.entry_number desc limit 1
  $$;
comment on function quorate.escalation_shown is
  'The newest escalation of a change, for readers: {number, status, by, forced, failed, opened, leads_back, compensations: [{code, '
  'status}], closed}; `by` is the verify that failed, `failed` the checks, people as person_then. Null where no verify of it failed.';

reset role;
