-- The independent verify of an act: what its kind checks now, recorded and signed as pass or fail; forward on failure (LAN-4, LAN-5).

set local role quorate_owner;

grant create on schema quorate to cutter_verify_owner;

set local role cutter_verify_owner;

create function quorate.checked_of(p_activation uuid, out change_set_id uuid, out result text, out checks jsonb, out astray jsonb)
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_subject uuid := (quorate.facts_of(p_activation, 'verify')).parent_activation_id;
  v_found jsonb;
begin
  execute format('select quorate.%I($1)', quorate.kind_named(v_subject) || '_check') into strict v_found using v_subject;
  change_set_id := v_found ->> 'change_set_id';
  checks := v_found -> 'checks';
  astray := v_found -> 'astray';
  -- A check that does not say that it agrees does not.
  result := case when (select bool_and(c -> 'agrees' = 'true') from jsonb_array_elements(checks) as c) then 'pass' else 'fail' end;
end
$$;
comment on function quorate.checked_of is 'What a VERIFY activation is about, and what the kind of its subject finds now.';

create function quorate.verify_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v record;
  v_to_sign text;
  v_id uuid := gen_random_uuid();
  v_signature uuid := gen_random_uuid();
  v_prior cutter_governance.verify_result;
  v_entry cutter_governance.decision_backlog_entry;
  v_escalation uuid;
  v_number bigint;
begin
  select * into v from quorate.checked_of(p_activation);
  v_to_sign := cutter_governance.verify_digest(v.change_set_id, v.result, v.checks);
  perform quorate.assert_signed(v_to_sign, p_signed);
  select e.* into strict v_entry from cutter_governance.decision_backlog_entry as e
    join cutter_governance.cut_change_set as c on c.entry_id = e.entry_id where c.change_set_id = v.change_set_id;
  select * into v_prior from cutter_governance.verify_result as r
    where r.change_set_id = v.change_set_id order by r.result_number desc limit 1;

  insert into cutter_governance.verify_result (verify_result_id, change_set_id, activation_id, act_id, prior_verify_result_id, outcome,
    checks,
    to_sign, verifier_signature_id)
  values (v_id, v.change_set_id, p_activation, p_act, v_prior.verify_result_id, v.result, v.checks, v_to_sign, v_signature);
  insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, verify_result_id, proof_id)
  values (v_signature, 'DOT-992', v_id, p_proof);
  -- Only the first verify moves the status; one that failed never becomes complete.
  if v_entry.status = 'cut_applied' then
    perform quorate.move_entry(v_entry.entry_id, 'cut_applied',
      case v.result when 'pass' then 'verified_complete' else 'verify_failed_escalated' end, p_act, p_proof);
  end if;
  if v.result = 'fail' and v_prior.outcome is distinct from 'fail' then
    v_escalation := gen_random_uuid();
    insert into cutter_governance.decision_backlog_entry (entry_id, entry_kind, escalates_verify_result_id, plan_id, plan_revision, root,
      status)
    values (v_escalation, 'escalation', v_id, v_entry.plan_id, v_entry.plan_revision, v_entry.root, 'marked')
    returning entry_number into v_number;
    insert into cutter_governance.decision_backlog_history (entry_id, to_status, act_id, proof_id)
    values (v_escalation, 'marked', p_act, p_proof);
  end if;
  perform quorate.force_constraints();
  return jsonb_build_object('to_sign', v_to_sign, 'result', v.result, 'verify_result_id', v_id, 'signature_id', v_signature,
    'change_set_id', v.change_set_id, 'entry_id', v_entry.entry_id, 'prior_verify_result_id', v_prior.verify_result_id,
    'escalation_entry_id', v_escalation, 'escalation', v_number, 'checks', v.checks, 'astray', v.astray, 'findings', (
      select coalesce(jsonb_agg(jsonb_build_object('code', 'VERIFY_FAILED', 'expected', jsonb_build_object(c ->> 'name', c -> 'expected'),
        'observed', jsonb_build_object(c ->> 'name', c -> 'observed'))), '[]')
      from jsonb_array_elements(v.checks) as c where not (c ->> 'agrees')::boolean));
end
$$;
comment on function quorate.verify_apply is
  'Records and signs what was found, pass or fail, moves the status, and on failure files the escalation entry. A failed check is a '
  'finding.';

set local role quorate_owner;

revoke create on schema quorate from cutter_verify_owner;

grant execute on function cutter_governance.verify_digest(uuid, text, jsonb), quorate.kind_named(uuid) to cutter_verify_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_verify_owner', p.kind, p.object, p.privilege from (values
  ('owner', 'quorate.checked_of(uuid)', 'function'), ('owner', 'quorate.verify_apply(uuid,text,uuid,uuid,text)', 'function'),
  ('function', 'cutter_governance.verify_digest(uuid,text,jsonb)', 'EXECUTE'), ('function', 'quorate.kind_named(uuid)', 'EXECUTE')
) as p(kind, object, privilege);

reset role;
