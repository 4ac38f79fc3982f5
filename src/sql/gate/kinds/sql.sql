-- A reviewed script is carried out: run, measured, compared with what was signed, and written to the ledger (SQL-1, SQL-4).

set local role quorate_owner;

create function quorate.restore_findings(p_spec jsonb, p_effect jsonb) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with change as (
      select t.value as told from jsonb_array_elements(p_effect -> 'tables') as t where p_spec #>> '{compensation,kind}' = 'restore'
    ), image as (
      select sum(coalesce(length(e.before), 0) + coalesce(length(e.after), 0)) as bytes from quorate_targets.effect_row as e
      where p_spec #>> '{compensation,kind}' = 'restore' and e.effect_number > (p_effect ->> 'first_number')::bigint
        and e.xid = pg_current_xact_id()
    )
    select 'SCRIPT_RESTORE_SHAPE', null::jsonb, to_jsonb(jsonb_array_length(p_effect -> 'catalogue'))
    where p_spec #>> '{compensation,kind}' = 'restore'
      and (p_effect -> 'catalogue' <> '[]' or exists (select from change as c where (c.told ->> 'truncated')::boolean))
    union all
    select 'SCRIPT_RESTORE_TOO_LARGE', to_jsonb(2000000), to_jsonb(i.bytes) from image as i where i.bytes > 2000000
    union all
    select 'SCRIPT_RESTORE_RIGHTS', to_jsonb(o.privilege), c.told -> 'table'
    from change as c join jsonb_each_text(p_effect -> 'names') as n on n.value = c.told ->> 'table'
    cross join (values ('inserted', 'DELETE'), ('updated', 'UPDATE'), ('deleted', 'INSERT')) as o(rows, privilege)
    where (c.told ->> o.rows)::bigint > 0
      and not has_table_privilege((quorate.target_named(p_spec ->> 'target')).role, n.key::oid, o.privilege)
  $$;
comment on function quorate.restore_findings is
  'Why what a script did could not be taken back from its prior image, as its plan promises: it changed the shape, or too much, or its '
  'role may not do the opposite.';

create function quorate.shown_findings(p_act uuid, p_effect jsonb) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select 'EFFECT_NOT_SHOWN', null::jsonb, jsonb_build_object('definitions', jsonb_array_length(p_effect -> 'catalogue'),
      'tables', jsonb_array_length(p_effect -> 'files'))
    from qt001_cp.act as a
    where a.act_id = p_act and a.phase <> 'rehearse' and (p_effect -> 'catalogue' <> '[]' or p_effect -> 'files' <> '[]')
      and not exists (select from (select r.* from cutter_governance.rehearsed_effect as r where r.activation_id = a.activation_id
        order by r.rehearsed_at desc limit 1) as r
      join qt001_cp.act as tried on tried.act_id = r.act_id join qt001_cp.proof as rehearser on rehearser.proof_id = tried.proof_id
      cross join quorate.stored_seats(a.activation_id) as s
      -- A seat that waited for the rehearsal is taken after it, with a token from before it.
      join qt001_cp.proof as p on p.proof_id = s.proof_id and p.verified_at > r.rehearsed_at and p.purpose in ('signoff', 'esign')
        and p.human_identity_id <> rehearser.human_identity_id
      where r.effect -> 'catalogue' = p_effect -> 'catalogue' and r.effect -> 'files' = p_effect -> 'files')
  $$;
comment on function quorate.shown_findings is
  'Bounds say how many rows a script may change, and nothing of definitions, of rights and of tables that it writes anew: what it changes '
  'there must be what the last rehearsal showed, and somebody else must have signed since (SQL-4).';

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

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
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from (
      select f.* from quorate.restore_findings(p_spec, v_effect) as f
      union all select f.* from quorate.shown_findings(p_act, v_effect) as f) as f(code, expected, observed)));
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
  'set belongs to. {to_sign, change_set_id, signature_id, root, plan_digest, tables, catalogue, files, asserts, seconds}. @throws '
  'EFFECT_DRIFT where it did something else than was signed.';

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
    perform quorate.refuse('ENTRY_NOT_REVIEWED', to_jsonb('reviewed'::text), to_jsonb(v_entry.status));
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

grant execute on function quorate.restore_findings(jsonb, jsonb), quorate.shown_findings(uuid, jsonb) to cutter_exec_owner;
grant insert on cutter_governance.script_effect to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', p.kind, p.object, p.privilege from (
  select 'owner' as kind, f as object, 'function' as privilege from unnest(array[
    'quorate.carry_script(uuid,uuid,text,cutter_governance.cut_change_set,jsonb)',
    'quorate.sql_apply(uuid,text,uuid,uuid,text)']) as f
  union all
  values ('table', 'cutter_governance.script_effect', 'INSERT'), ('function', 'quorate.restore_findings(jsonb,jsonb)', 'EXECUTE'),
    ('function', 'quorate.shown_findings(uuid,jsonb)', 'EXECUTE')
) as p;

reset role;
