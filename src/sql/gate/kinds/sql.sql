-- A reviewed script is carried out: run, measured, compared with what was signed, and written to the ledger (SQL-1, SQL-4).

set local role quorate_owner;

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.script_to_sign(p_effect jsonb) returns text
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$ select qt001_cp.sha256_hex(qt001_cp.netstring('script', quorate.canonical_json(p_effect))) $$;
comment on function quorate.script_to_sign is 'What the executor signs: the whole effect of a script, as canonical JSON.';

create function quorate.sql_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_facts cutter_governance.activation_facts := quorate.facts_of(p_activation, 'sql');
  v_entry cutter_governance.decision_backlog_entry;
  v_envelope cutter_governance.manifest_envelope;
  v_review uuid;
  v_spec jsonb;
  v_effect jsonb;
  v_signed jsonb;
  v_to_sign text;
  v_set uuid := gen_random_uuid();
  v_signature uuid := gen_random_uuid();
begin
  select * into v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  -- Nothing of a script runs before somebody reviewed its text, not even to be undone.
  if v_entry.status is distinct from 'reviewed' then
    perform quorate.refuse('SCRIPT_NOT_REVIEWED', to_jsonb('reviewed'::text), to_jsonb(v_entry.status));
  end if;
  if p_payload is null then
    perform quorate.refuse('PLAN_DIGEST_MISMATCH', to_jsonb(v_facts.plan_digest), null);
  end if;
  select * into strict v_envelope from cutter_governance.manifest_envelope where entry_id = v_entry.entry_id;
  select r.review_id into strict v_review from cutter_governance.review_decision as r
    where r.entry_id = v_entry.entry_id order by r.review_number desc limit 1;
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.script_findings(p_payload, v_facts) as f));
  v_spec := p_payload::jsonb -> 'sql';
  v_effect := quorate.run_script(p_act, v_spec);
  v_signed := jsonb_build_object('v', 1, 'target', v_spec -> 'target', 'plan_digest', v_facts.plan_digest, 'bind', v_spec -> 'bind',
    -- The rows by themselves are recorded; what is signed leaves out what may differ between a rehearsal and the act.
    'tables', (select coalesce(jsonb_agg(t - array['before', 'after'] - case v_spec ->> 'bind' when 'rows' then '' else 'rows' end), '[]')
      from jsonb_array_elements(v_effect -> 'tables') as t),
    'catalogue', v_effect -> 'catalogue', 'asserts', (
      select coalesce(jsonb_agg(a -> 'sha256'), '[]') from jsonb_array_elements(v_effect -> 'asserts') as a));
  v_to_sign := quorate.script_to_sign(v_signed);
  if v_to_sign <> p_signed then
    raise exception using errcode = 'QT003', message = 'EFFECT_DRIFT', detail = jsonb_build_array(jsonb_build_object('code', 'EFFECT_DRIFT',
      'expected', p_signed, 'observed', jsonb_build_object('to_sign', v_to_sign, 'tables', v_effect -> 'tables')))::text;
  end if;
  perform quorate.file_script(v_set, v_signature, v_entry.entry_id, v_envelope.envelope_id, v_review, p_activation, p_act, p_proof,
    v_signed, v_to_sign, v_effect, v_spec);
  perform quorate.move_entry(v_entry.entry_id, 'reviewed', 'cut_applied', p_act, p_proof);
  perform quorate.force_constraints();
  return jsonb_build_object('to_sign', v_to_sign, 'change_set_id', v_set, 'entry_id', v_entry.entry_id, 'signature_id', v_signature,
    'review_id', v_review, 'root', v_envelope.root, 'plan_digest', v_facts.plan_digest, 'tables', v_effect -> 'tables',
    'catalogue', v_effect -> 'catalogue', 'asserts', v_effect -> 'asserts', 'seconds', v_effect -> 'seconds');
end
$$;
comment on function quorate.sql_apply is
  'Runs the reviewed script and writes change set, affected tables, effect, signature and status; all of it or an error: {to_sign, root, '
  'tables, catalogue, asserts, seconds, …}. @throws EFFECT_DRIFT where it did something else than was signed.';

create function quorate.file_script(p_set uuid, p_signature uuid, p_entry uuid, p_envelope uuid, p_review uuid, p_activation uuid,
  p_act uuid, p_proof uuid, p_signed jsonb, p_to_sign text, p_effect jsonb, p_spec jsonb) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
begin
  insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, envelope_id, review_id, root, plan_digest,
    to_sign, added, changed, retired, unchanged, executor_signature_id)
  values (p_set, p_entry, p_activation, p_act, p_envelope, p_review, 'sql/' || (p_spec ->> 'target'), p_signed ->> 'plan_digest', p_to_sign,
    0, jsonb_array_length(p_effect -> 'tables'), 0, 0, p_signature);
  insert into cutter_governance.cut_change_set_affected_row (change_set_id, canonical_address, change, prior_hash, new_hash, inserted,
    updated, deleted)
  select p_set, format('sql/%s/%s', p_spec ->> 'target', t ->> 'table'), 'change', t ->> 'before', t ->> 'after',
    (t ->> 'inserted')::bigint, (t ->> 'updated')::bigint, (t ->> 'deleted')::bigint
  from jsonb_array_elements(p_effect -> 'tables') as t;
  insert into cutter_governance.script_effect (change_set_id, target, effect, first_number, names, kept)
  values (p_set, p_spec ->> 'target', quorate.canonical_json(p_signed), (p_effect ->> 'first_number')::bigint,
    p_effect -> 'names', (p_spec ->> 'keep')::boolean);
  if not (p_spec ->> 'keep')::boolean then
    perform quorate.forget_rows((p_effect ->> 'first_number')::bigint);
  end if;
  insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, change_set_id, proof_id)
  values (p_signature, 'DOT-991', p_set, p_proof);
end
$$;
comment on function quorate.file_script is
  'Writes the ledger''s rows of a script that ran: change set, a row a table, its effect, the signature.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

grant insert on cutter_governance.script_effect to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', p.kind, p.object, p.privilege from (
  select 'owner' as kind, f as object, 'function' as privilege from unnest(array['quorate.script_to_sign(jsonb)',
    'quorate.sql_apply(uuid,text,uuid,uuid,text)',
    'quorate.file_script(uuid,uuid,uuid,uuid,uuid,uuid,uuid,uuid,jsonb,text,jsonb,jsonb)']) as f
  union all
  values ('table', 'cutter_governance.script_effect', 'INSERT')
) as p;

reset role;
