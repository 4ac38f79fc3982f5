-- A plan with a script is opened: its content is read and checked, filed with an envelope, picked and later reviewed (SQL-1, LAN-2).

set local role quorate_owner;

create function quorate.script_blocks(p_plan jsonb) returns table (ordinal integer, canonical_address text, kind text, content_hash text)
  language sql immutable
  as $$
    select (row_number() over (order by b.place, b.n))::integer, 
      format('%s/%s/%s', p_plan ->> 'root', p_plan ->> 'plan_id', b.name), b.kind, b.hash
    from (
      select 1 as place, 0::bigint as n, 'script' as name, 'script' as kind, p_plan #>> '{sql,script,sha256}' as hash
      union all
      select 2, a.ordinality, format('assert-%s', a.ordinality), 'assert', a.value ->> 'sha256'
      from jsonb_array_elements(p_plan #> '{sql,assert}') with ordinality as a
      union all
      select 3, 0, 'compensation', 'compensation', qt001_cp.sha256_hex(quorate.canonical_json(p_plan #> '{sql,compensation}'))
      union all
      select 4, 0, 'bounds', 'bounds', qt001_cp.sha256_hex(quorate.canonical_json((p_plan -> 'sql') - array['script', 'assert',
        'compensation']))
    ) as b
  $$;
comment on function quorate.script_blocks is
  'The blocks of a plan with a script, as its envelope lists them: the script, each assertion, the compensation, and all bounds.';

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.mark_script(p_activation uuid, p_content text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_facts cutter_governance.activation_facts := quorate.facts_of(p_activation, 'sql');
  v_plan jsonb;
  v_entry uuid := gen_random_uuid();
  v_envelope uuid := gen_random_uuid();
  v_digest text;
  v_count integer;
begin
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.script_plan_findings(p_content, v_facts) as f));
  v_plan := p_content::jsonb;
  insert into cutter_governance.decision_backlog_entry (entry_id, entry_kind, activation_id, plan_id, plan_revision, root, status)
  values (v_entry, 'plan', p_activation, v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root', 'marked');
  insert into cutter_governance.decision_backlog_history (entry_id, to_status) values (v_entry, 'marked');
  insert into cutter_governance.decision_backlog_dependency (entry_id, depends_on_plan_id)
  select distinct v_entry, d from jsonb_array_elements_text(v_plan -> 'depends_on') as d;
  insert into cutter_governance.script_plan (entry_id, target, script_sha256, spec)
  values (v_entry, v_plan #>> '{sql,target}', v_plan #>> '{sql,script,sha256}', v_plan -> 'sql');
  select count(*), quorate.envelope_digest(v_plan ->> 'carrier', v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root',
      v_plan ->> 'rollback_plan_ref', v_facts.plan_digest,
      array_agg(quorate.block_hash(b.ordinal, b.canonical_address, b.kind, b.content_hash) order by b.ordinal))
    into v_count, v_digest
  from quorate.script_blocks(v_plan) as b;
  insert into cutter_governance.manifest_envelope (envelope_id, entry_id, carrier, plan_id, plan_revision, root, rollback_plan_ref,
    plan_digest, envelope_digest, unit_count)
  values (v_envelope, v_entry, v_plan ->> 'carrier', v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root',
    v_plan ->> 'rollback_plan_ref', v_facts.plan_digest, v_digest, v_count);
  insert into cutter_governance.manifest_unit_block (envelope_id, ordinal, canonical_address, kind, content_hash, row_hash)
  select v_envelope, b.ordinal, b.canonical_address, b.kind, b.content_hash,
    quorate.block_hash(b.ordinal, b.canonical_address, b.kind, b.content_hash)
  from quorate.script_blocks(v_plan) as b;
  return jsonb_build_object('entry_id', v_entry, 'envelope_id', v_envelope, 'envelope_digest', v_digest, 'units', v_count);
end
$$;
comment on function quorate.mark_script is 'Files a plan with a script: its entry, envelope and blocks, and what the script may do.';

grant execute on function quorate.mark_script(uuid, text) to quorate_owner;

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

create function quorate.sql_open(p_activation qt001_cp.activation, p_content text, p_request jsonb) returns jsonb
  language plpgsql volatile
as $$
declare
  v_mark jsonb;
begin
  if p_request ?| array['document', 'unit_rule'] then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('no document, no unit_rule'::text), null);
  end if;
  v_mark := quorate.mark_script(p_activation.activation_id, p_content);
  perform quorate.refuse_all(array(select row(f ->> 'code', f -> 'expected', f -> 'observed')::qt001_cp.finding
    from jsonb_array_elements(quorate.sweep(p_activation.activation_id)) as f));
  return jsonb_build_object('mark', v_mark);
end
$$;
comment on function quorate.sql_open is
  'Files a plan with a script with the change that it opens: {mark: {entry_id, envelope_id, envelope_digest, units}}; runs nothing of it.';

create function quorate.sql_review(p_activation uuid, p_human uuid, p_proof uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.documents_review(p_activation, p_human, p_proof) $$;
comment on function quorate.sql_review is
  'Records a bound human''s decision on the exact envelope of a script; from here on the script may be rehearsed (SQL-4).';

create function quorate.newest_rehearsal(p_activation uuid) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('effect', r.effect, 'at', quorate.utc_seconds(r.rehearsed_at), 'by', h.provider_subject_sha256)
    from cutter_governance.rehearsed_effect as r join qt001_cp.act as a on a.act_id = r.act_id
    join qt001_cp.proof as f on f.proof_id = a.proof_id
    join qt001_cp.human_identity_registry as h on h.human_identity_id = f.human_identity_id
    where r.activation_id = p_activation order by r.rehearsed_at desc limit 1
  $$;
comment on function quorate.newest_rehearsal is
  'What a change did when it was last rehearsed before everybody had signed: {effect, at, by}; null where nobody did. `by` is the sha256 '
  'of an account''s id.';

create function quorate.sql_filed(p_activation uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  return (
    select jsonb_build_object('spec', p.spec, 'rehearsal', quorate.newest_rehearsal(p_activation))
    from cutter_governance.decision_backlog_entry as e join cutter_governance.script_plan as p on p.entry_id = e.entry_id
    where e.activation_id = p_activation);
end
$$;
comment on function quorate.sql_filed is
  'What was filed of a plan with a script: {spec, rehearsal: {effect, at, by}}, by the sha256 of an id; rehearsal is null where nobody '
  'rehearsed it yet.';

grant execute on function quorate.script_blocks(jsonb) to cutter_exec_owner;
grant select, insert on cutter_governance.script_plan to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', p.grantee, p.kind, p.object, p.privilege from (values
  ('cutter_exec_owner', 'owner', 'quorate.mark_script(uuid,text)', 'function'),
  ('quorate_owner', 'function', 'quorate.mark_script(uuid,text)', 'EXECUTE'),
  ('cutter_exec_owner', 'function', 'quorate.script_blocks(jsonb)', 'EXECUTE'),
  ('cutter_exec_owner', 'table', 'cutter_governance.script_plan', 'SELECT'),
  ('cutter_exec_owner', 'table', 'cutter_governance.script_plan', 'INSERT')
) as p(grantee, kind, object, privilege);

reset role;
