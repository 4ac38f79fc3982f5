-- A reviewed script is carried out: run, measured, compared with what was signed, and written to the ledger (SQL-1, SQL-4).

set local role quorate_owner;

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.restore_findings(p_spec jsonb, p_effect jsonb) returns setof qt001_cp.finding
  language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    select f.code, f.expected, f.observed from (
      select quorate.image_bytes((p_effect ->> 'first_number')::bigint) as bytes where p_spec #>> '{compensation,kind}' = 'restore'
    ) as i cross join lateral (values
      ('SCRIPT_RESTORE_SHAPE', p_effect -> 'catalogue' <> '[]'
        or exists (select from jsonb_array_elements(p_effect -> 'tables') as t where (t ->> 'truncated')::boolean), null::jsonb,
        to_jsonb(jsonb_array_length(p_effect -> 'catalogue'))),
      ('SCRIPT_RESTORE_TOO_LARGE', i.bytes > 2000000, to_jsonb(2000000), to_jsonb(i.bytes))
    ) as f(code, holds, expected, observed) where f.holds
  $$;
comment on function quorate.restore_findings is
  'Why what a script did could not be taken back from its prior image, as its plan promises: it changed the shape, or too much.';

create function quorate.carry_script(p_act uuid, p_proof uuid, p_signed text, p_set cutter_governance.cut_change_set, p_spec jsonb)
  returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_effect constant jsonb := quorate.run_script(p_act, p_spec);
  v_set constant uuid := gen_random_uuid();
  v_signature constant uuid := gen_random_uuid();
  v_signed jsonb;
  v_to_sign text;
begin
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.restore_findings(p_spec, v_effect) as f));
  -- The rows by themselves are recorded; what is signed leaves out what may differ between a rehearsal and the act.
  v_signed := jsonb_build_object('v', 1, 'target', p_spec -> 'target', 'plan_digest', p_set.plan_digest, 'bind', p_spec -> 'bind',
    'keep', p_spec -> 'keep',
    'tables', (select coalesce(jsonb_agg(t - array['before', 'after'] - case p_spec ->> 'bind' when 'rows' then '' else 'rows' end), '[]')
      from jsonb_array_elements(v_effect -> 'tables') as t),
    'catalogue', v_effect -> 'catalogue', 'files', v_effect -> 'files', 'asserts', (
      select coalesce(jsonb_agg(a -> 'sha256'), '[]') from jsonb_array_elements(v_effect -> 'asserts') as a));
  v_to_sign := qt001_cp.sha256_hex(qt001_cp.netstring('script', quorate.canonical_json(v_signed)));
  if v_to_sign <> p_signed then
    raise exception using errcode = 'QT003', message = 'EFFECT_DRIFT', detail = jsonb_build_array(jsonb_build_object('code', 'EFFECT_DRIFT',
      'expected', p_signed, 'observed', jsonb_build_object('to_sign', v_to_sign, 'tables', v_signed -> 'tables')))::text;
  end if;
  insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, envelope_id, compensating_change_set_id,
    review_id, root, plan_digest, to_sign, added, changed, retired, unchanged, executor_signature_id)
  values (v_set, p_set.entry_id, p_set.activation_id, p_act, p_set.envelope_id, p_set.compensating_change_set_id, p_set.review_id,
    p_set.root, p_set.plan_digest, v_to_sign, 0, jsonb_array_length(v_effect -> 'tables'), 0, 0, v_signature);
  insert into cutter_governance.cut_change_set_affected_row (change_set_id, canonical_address, change, prior_hash, new_hash, inserted,
    updated, deleted)
  select v_set, format('%s/%s', p_set.root, t ->> 'table'), 'change', t ->> 'before', t ->> 'after', (t ->> 'inserted')::bigint,
    (t ->> 'updated')::bigint, (t ->> 'deleted')::bigint
  from jsonb_array_elements(v_effect -> 'tables') as t;
  insert into cutter_governance.script_effect (change_set_id, target, effect, first_number, names)
  values (v_set, p_spec ->> 'target', quorate.canonical_json(v_signed), (v_effect ->> 'first_number')::bigint, v_effect -> 'names');
  if not (p_spec ->> 'keep')::boolean then
    perform quorate.forget_rows((v_effect ->> 'first_number')::bigint);
  end if;
  insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, change_set_id, proof_id)
  values (v_signature, 'DOT-991', v_set, p_proof);
  return v_effect - array['first_number', 'names'] || jsonb_build_object('to_sign', v_to_sign, 'change_set_id', v_set,
    'signature_id', v_signature, 'root', p_set.root, 'plan_digest', p_set.plan_digest);
end
$$;
comment on function quorate.carry_script is
  'Runs a script and writes the ledger''s rows of it: change set, a row a table, its effect, the signature. `p_set` says what the change '
  'set belongs to. {to_sign, change_set_id, signature_id, root, plan_digest, tables, catalogue, asserts, seconds}. @throws EFFECT_DRIFT '
  'where it did something else than was signed.';

create function quorate.sql_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_facts cutter_governance.activation_facts := quorate.facts_of(p_activation, 'sql');
  v_entry cutter_governance.decision_backlog_entry;
  v_set cutter_governance.cut_change_set;
  v_effect jsonb;
begin
  select * into v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  -- Nothing of a script runs before somebody reviewed its text, not even to be undone.
  if v_entry.status is distinct from 'reviewed' then
    perform quorate.refuse('SCRIPT_NOT_REVIEWED', to_jsonb('reviewed'::text), to_jsonb(v_entry.status));
  end if;
  if p_payload is null then
    perform quorate.refuse('PLAN_DIGEST_MISMATCH', to_jsonb(v_facts.plan_digest), null);
  end if;
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.script_plan_findings(p_payload, v_facts) as f));
  v_set.entry_id := v_entry.entry_id;
  v_set.activation_id := p_activation;
  v_set.root := v_entry.root;
  v_set.plan_digest := v_facts.plan_digest;
  select m.envelope_id into strict v_set.envelope_id from cutter_governance.manifest_envelope as m where m.entry_id = v_entry.entry_id;
  select r.review_id into strict v_set.review_id from cutter_governance.review_decision as r
    where r.entry_id = v_entry.entry_id order by r.review_number desc limit 1;
  v_effect := quorate.carry_script(p_act, p_proof, p_signed, v_set, p_payload::jsonb -> 'sql');
  perform quorate.move_entry(v_entry.entry_id, 'reviewed', 'cut_applied', p_act, p_proof);
  perform quorate.force_constraints();
  return v_effect || jsonb_build_object('entry_id', v_entry.entry_id, 'review_id', v_set.review_id);
end
$$;
comment on function quorate.sql_apply is
  'Runs the reviewed script and writes change set, affected tables, effect, signature and status; all of it or an error: as '
  'quorate.carry_script.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

grant insert on cutter_governance.script_effect to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', p.kind, p.object, p.privilege from (
  select 'owner' as kind, f as object, 'function' as privilege from unnest(array['quorate.restore_findings(jsonb,jsonb)',
    'quorate.carry_script(uuid,uuid,text,cutter_governance.cut_change_set,jsonb)',
    'quorate.sql_apply(uuid,text,uuid,uuid,text)']) as f
  union all
  values ('table', 'cutter_governance.script_effect', 'INSERT')
) as p;

reset role;
