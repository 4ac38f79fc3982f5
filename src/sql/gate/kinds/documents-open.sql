-- MARK, SWEEP and REVIEW: a plan document becomes an envelope with its blocks, is picked, and is decided on (LAN-2).

set local role quorate_owner;

create function quorate.move_entry(p_entry uuid, p_from text, p_to text, p_act uuid, p_proof uuid) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
begin
  update cutter_governance.decision_backlog_entry set status = p_to where entry_id = p_entry and status = p_from;
  if not found then
    raise exception using errcode = 'QT003', message = 'ENTRY_MOVED',
      detail = jsonb_build_array(jsonb_build_object('code', 'ENTRY_MOVED', 'expected', p_from))::text;
  end if;
  insert into cutter_governance.decision_backlog_history (entry_id, from_status, to_status, act_id, proof_id)
  values (p_entry, p_from, p_to, p_act, p_proof);
end
$$;
comment on function quorate.move_entry is 'Compare-and-set of a status with its history row, as the calling owner.';

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.mark(p_activation uuid, p_plan text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_facts cutter_governance.activation_facts := quorate.facts_of(p_activation, 'documents');
  v_plan jsonb;
  v_entry uuid := gen_random_uuid();
  v_envelope uuid := gen_random_uuid();
  v_digest text;
  v_count integer;
begin
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.plan_findings(p_plan, v_facts) as f));
  v_plan := p_plan::jsonb;
  insert into cutter_governance.decision_backlog_entry (entry_id, entry_kind, activation_id, plan_id, plan_revision, root, status)
  values (v_entry, 'plan', p_activation, v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root', 'marked');
  insert into cutter_governance.decision_backlog_history (entry_id, to_status) values (v_entry, 'marked');
  insert into cutter_governance.decision_backlog_dependency (entry_id, depends_on_plan_id)
  select distinct v_entry, d from jsonb_array_elements_text(v_plan -> 'depends_on') as d;

  with block as materialized (
    select u.ordinal, u.canonical_address, u.kind, u.content_hash,
      quorate.block_hash(u.ordinal, u.canonical_address, u.kind, u.content_hash) as row_hash
    from quorate.units_of(v_plan) as u
  ), filed as (
    insert into cutter_governance.manifest_unit_block (envelope_id, ordinal, canonical_address, kind, content_hash, row_hash)
    select v_envelope, b.* from block as b
  )
  insert into cutter_governance.manifest_envelope (envelope_id, entry_id, carrier, plan_id, plan_revision, root, rollback_plan_ref,
    plan_digest, envelope_digest, unit_count)
  select v_envelope, v_entry, v_plan ->> 'carrier', v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root',
    v_plan ->> 'rollback_plan_ref', v_facts.plan_digest,
    quorate.envelope_digest(v_plan ->> 'carrier', v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root',
      v_plan ->> 'rollback_plan_ref', v_facts.plan_digest, array_agg(b.row_hash order by b.ordinal)), count(*)
  from block as b
  returning envelope_digest, unit_count into v_digest, v_count;
  return jsonb_build_object('entry_id', v_entry, 'envelope_id', v_envelope, 'envelope_digest', v_digest, 'units', v_count);
end
$$;
comment on function quorate.mark is 'Stores a plan document''s envelope and unit blocks under a new backlog entry.';

create function quorate.sweep(p_activation uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry cutter_governance.decision_backlog_entry;
  v_findings jsonb;
begin
  select * into v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  if v_entry.status is distinct from 'marked' then
    perform quorate.refuse('ENTRY_NOT_MARKED', to_jsonb('marked'::text), to_jsonb(v_entry.status));
  end if;
  v_findings := quorate.findings_json(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.dependency_findings(p_activation) as f));
  insert into cutter_governance.decision_backlog_sweep_log (entry_id, picked, findings)
    values (v_entry.entry_id, v_findings = '[]', v_findings);
  if v_findings = '[]' then
    perform quorate.move_entry(v_entry.entry_id, 'marked', 'swept', null, null);
  end if;
  return v_findings;
end
$$;
comment on function quorate.sweep is
  'Picks an entry whose dependencies are complete, and logs it either way; returns the findings, none when picked.';

grant execute on function quorate.mark(uuid, text), quorate.sweep(uuid) to quorate_owner;

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

create function quorate.documents_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language plpgsql volatile
as $$
declare
  v_mark jsonb;
begin
  -- A packet that names a file as well could be read as a change of another kind, by a job that was told so.
  if p_request ? 'document' then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('document'::text), p_request -> 'document');
  end if;
  v_mark := quorate.mark(p_activation.activation_id, p_content);
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.large_findings(p_activation.activation_id, octet_length(p_content)) as f));
  perform quorate.refuse_all(array(select row(f ->> 'code', f -> 'expected', f -> 'observed')::qt001_cp.finding
    from jsonb_array_elements(quorate.sweep(p_activation.activation_id)) as f));
  return jsonb_build_object('mark', v_mark);
end
$$;
comment on function quorate.documents_open is
  'Files a plan document with the change that it opens: {mark: {entry_id, envelope_id, envelope_digest, units}}, or refuses it.';

create function quorate.documents_review(p_activation uuid, p_human uuid, p_proof uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry cutter_governance.decision_backlog_entry;
begin
  select * into v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  if v_entry.status is null or v_entry.status not in ('swept', 'reviewed') then
    perform quorate.refuse('ENTRY_NOT_SWEPT', to_jsonb('swept'::text), to_jsonb(v_entry.status));
  end if;
  insert into cutter_governance.review_decision (review_id, entry_id, envelope_id, human_identity_id, proof_id, plan_digest,
    envelope_digest)
  select gen_random_uuid(), v_entry.entry_id, e.envelope_id, p_human, p_proof, e.plan_digest, e.envelope_digest
  from cutter_governance.manifest_envelope as e where e.entry_id = v_entry.entry_id;
  -- A second reviewer, or one after a withdrawal, decides again; the status moves once.
  if v_entry.status = 'swept' then
    perform quorate.move_entry(v_entry.entry_id, 'swept', 'reviewed', null, p_proof);
  end if;
end
$$;
comment on function quorate.documents_review is
  'Records a bound human''s decision on the exact envelope; called by the signoff function, which holds the proof.';

grant execute on function quorate.move_entry(uuid, text, text, uuid, uuid) to cutter_exec_owner, cutter_verify_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', p.grantee, p.kind, p.object, p.privilege from (values
  ('cutter_exec_owner', 'owner', 'quorate.mark(uuid,text)', 'function'),
  ('cutter_exec_owner', 'owner', 'quorate.sweep(uuid)', 'function'),
  ('quorate_owner', 'function', 'quorate.mark(uuid,text)', 'EXECUTE'),
  ('quorate_owner', 'function', 'quorate.sweep(uuid)', 'EXECUTE'),
  ('cutter_exec_owner', 'function', 'quorate.move_entry(uuid,text,text,uuid,uuid)', 'EXECUTE'),
  ('cutter_verify_owner', 'function', 'quorate.move_entry(uuid,text,text,uuid,uuid)', 'EXECUTE')
) as p(grantee, kind, object, privilege);

reset role;
