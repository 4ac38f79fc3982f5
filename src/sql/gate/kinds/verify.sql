-- The independent verify of an act: what its kind checks now, recorded and signed as pass or fail; forward on failure (LAN-4, LAN-5).

set local role quorate_owner;

create function quorate.verify_unheld(p_activation qt001_cp.activation, p_human uuid) returns text
  language sql immutable parallel safe
  return 'HOLD_NOT_POSSIBLE';
comment on function quorate.verify_unheld is
  'Nobody holds a verify: it changes nothing in production, and says whether what was changed is as it was signed (APR-9).';

grant create on schema quorate to cutter_verify_owner;

set local role cutter_verify_owner;

create function quorate.checked_of(p_activation uuid, p_reason text,
    out subject uuid, out change_set_id uuid, out result text, out checks jsonb, out astray jsonb)
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_found jsonb;
begin
  subject := (quorate.facts_of(p_activation, 'verify')).parent_activation_id;
  execute format('select quorate.%I($1)', quorate.kind_named(subject) || '_check') into strict v_found using subject;
  change_set_id := v_found ->> 'change_set_id';
  checks := v_found -> 'checks' || case when p_reason is null then '[]' else jsonb_build_array(jsonb_build_object('name', 'forced',
    'expected', 'not forced', 'observed', p_reason, 'agrees', false)) end;
  astray := v_found -> 'astray';
  -- A check that does not say that it agrees does not.
  result := case when (select bool_and(c -> 'agrees' = 'true') from jsonb_array_elements(checks) as c) then 'pass' else 'fail' end;
end
$$;
comment on function quorate.checked_of is
  'What a VERIFY activation is about, and what the kind of its subject finds now; `p_reason` forces a failure, as a check that says it.';

create function quorate.proposal(p_subject uuid, p_change_set uuid, out content_digest text, out root text,
    out rows cutter_governance.signed_change[], out to_sign text)
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_content text;
begin
  -- One escalation of a change set at a time.
  if exists (
    select from cutter_governance.verify_result as r
    join cutter_governance.decision_backlog_entry as e on e.escalates_verify_result_id = r.verify_result_id
    where r.change_set_id = p_change_set and quorate.is_unsettled(e.status)
  ) then
    return;
  end if;
  v_content := quorate.compensating_content(p_subject);
  if v_content is null then
    return;
  end if;
  content_digest := qt001_cp.sha256_hex(v_content);
  select c.root into strict root from cutter_governance.cut_change_set as c where c.change_set_id = p_change_set;
  -- The way back of every row: what the failed change set wrote, and what was there before.
  rows := array(
    select row(a.canonical_address, case a.change when 'add' then 'retire' when 'retire' then 'add' else 'change' end, a.new_hash,
      a.prior_hash)::cutter_governance.signed_change
    from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = p_change_set);
  to_sign := quorate.compensating_digest(root, content_digest, rows);
end
$$;
comment on function quorate.proposal is
  'The compensating change set that a failed verify of a change set proposes: its content''s sha256, root, rows and digest. All null '
  'where an escalation of it is open already, or nothing leads back.';

create function quorate.escalate(p_result uuid, p_failed uuid, p_activation uuid, p_act uuid, p_proof uuid, p_content_digest text,
  p_root text, p_to_sign text) returns uuid
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_entry uuid := gen_random_uuid();
  v_set uuid := gen_random_uuid();
begin
  insert into cutter_governance.decision_backlog_entry (entry_id, entry_kind, escalates_verify_result_id, plan_id, plan_revision, root,
    status)
  select v_entry, 'escalation', p_result, e.plan_id, e.plan_revision, e.root, 'marked'
  from cutter_governance.decision_backlog_entry as e join cutter_governance.cut_change_set as c on c.entry_id = e.entry_id
  where c.change_set_id = p_failed;
  if p_to_sign is not null then
    insert into cutter_governance.cut_change_set (change_set_id, is_escalation, entry_id, activation_id, act_id, root, plan_digest, to_sign,
      added, changed, retired, unchanged)
    select v_set, true, v_entry, p_activation, p_act, p_root, p_content_digest, p_to_sign, count(*) filter (where a.change = 'retire'),
      count(*) filter (where a.change = 'change'), count(*) filter (where a.change = 'add'), 0
    from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = p_failed;
    insert into cutter_governance.cut_change_set_affected_row (change_set_id, canonical_address, change, prior_version_id, prior_hash,
      new_version_id, new_hash)
    select v_set, a.canonical_address, case a.change when 'add' then 'retire' when 'retire' then 'add' else 'change' end,
      a.new_version_id, a.new_hash, case when a.prior_hash is not null then a.prior_version_id end, a.prior_hash
    from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = p_failed;
  end if;
  return v_entry;
end
$$;
comment on function quorate.escalate is
  'Files the escalation of a failed verify and the compensating change set that it proposes; its birth row comes after the result.';

create function quorate.verify_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v record;
  v_reason constant text := quorate.forced_reason(p_act);
  v_proposal record;
  v_to_sign text;
  v_id uuid := gen_random_uuid();
  v_signature uuid := gen_random_uuid();
  v_prior cutter_governance.verify_result;
  v_entry cutter_governance.decision_backlog_entry;
  v_escalation uuid;
  v_number bigint;
begin
  select * into v from quorate.checked_of(p_activation, v_reason);
  select p.* into v_proposal from (values (1)) as one(row)
    left join lateral quorate.proposal(v.subject, v.change_set_id) as p on v.result = 'fail';
  v_to_sign := cutter_governance.verify_digest(v.change_set_id, v.result, v.checks, v_proposal.to_sign);
  perform quorate.assert_signed(v_to_sign, p_signed);
  select e.* into strict v_entry from cutter_governance.decision_backlog_entry as e
    join cutter_governance.cut_change_set as c on c.entry_id = e.entry_id where c.change_set_id = v.change_set_id;
  select * into v_prior from cutter_governance.verify_result as r
    where r.change_set_id = v.change_set_id order by r.result_number desc limit 1;

  if v.result = 'fail' and not exists (
      select from cutter_governance.verify_result as r
      join cutter_governance.decision_backlog_entry as e on e.escalates_verify_result_id = r.verify_result_id
      where r.change_set_id = v.change_set_id and quorate.is_unsettled(e.status)) then
    v_escalation := quorate.escalate(v_id, v.change_set_id, p_activation, p_act, p_proof, v_proposal.content_digest, v_proposal.root,
      v_proposal.to_sign);
  end if;
  insert into cutter_governance.verify_result (verify_result_id, change_set_id, activation_id, act_id, prior_verify_result_id, outcome,
    forced, reason, checks, compensating_digest, to_sign, verifier_signature_id)
  values (v_id, v.change_set_id, p_activation, p_act, v_prior.verify_result_id, v.result, v_reason is not null, v_reason, v.checks,
    v_proposal.to_sign, v_to_sign, v_signature);
  insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, verify_result_id, proof_id)
  values (v_signature, 'DOT-992', v_id, p_proof);
  -- Only the first verify moves the status; one that failed never becomes complete.
  if v_entry.status = 'cut_applied' then
    perform quorate.move_entry(v_entry.entry_id, 'cut_applied',
      case v.result when 'pass' then 'verified_complete' else 'verify_failed_escalated' end, p_act, p_proof);
  end if;
  if v_escalation is not null then
    insert into cutter_governance.decision_backlog_history (entry_id, to_status, act_id, proof_id)
    values (v_escalation, 'marked', p_act, p_proof);
    select e.entry_number into v_number from cutter_governance.decision_backlog_entry as e where e.entry_id = v_escalation;
  end if;
  perform quorate.force_constraints();
  return jsonb_build_object('to_sign', v_to_sign, 'result', v.result, 'verify_result_id', v_id, 'signature_id', v_signature,
    'change_set_id', v.change_set_id, 'entry_id', v_entry.entry_id, 'prior_verify_result_id', v_prior.verify_result_id,
    'escalation_entry_id', v_escalation, 'escalation', v_number, 'forced', v_reason, 'compensating_digest', v_proposal.to_sign,
    'checks', v.checks, 'astray', v.astray, 'findings', (
      select coalesce(jsonb_agg(jsonb_build_object('code', 'VERIFY_FAILED', 'expected', jsonb_build_object(c ->> 'name', c -> 'expected'),
        'observed', jsonb_build_object(c ->> 'name', c -> 'observed'))), '[]')
      from jsonb_array_elements(v.checks) as c where not (c ->> 'agrees')::boolean));
end
$$;
comment on function quorate.verify_apply is
  'Records and signs what was found, pass or fail, moves the status, and on failure files the escalation with what it proposes. A failed '
  'check is a finding.';

set local role quorate_owner;

revoke create on schema quorate from cutter_verify_owner;

grant execute on function cutter_governance.verify_digest(uuid, text, jsonb, text), quorate.kind_named(uuid),
  quorate.compensating_digest(text, text, cutter_governance.signed_change[]) to cutter_verify_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_verify_owner', p.kind, p.object, p.privilege from (values
  ('owner', 'quorate.checked_of(uuid,text)', 'function'), ('owner', 'quorate.verify_apply(uuid,text,uuid,uuid,text)', 'function'),
  ('owner', 'quorate.proposal(uuid,uuid)', 'function'),
  ('owner', 'quorate.escalate(uuid,uuid,uuid,uuid,uuid,text,text,text)', 'function'),
  ('function', 'cutter_governance.verify_digest(uuid,text,jsonb,text)', 'EXECUTE'),
  ('function', 'quorate.compensating_digest(text,text,cutter_governance.signed_change[])', 'EXECUTE'),
  ('function', 'quorate.kind_named(uuid)', 'EXECUTE')
) as p(kind, object, privilege);

reset role;
