-- Compensation: what a failed verify proposed, carried out as a cut of its own with its own seats and grant (LAN-5). What leads back, how
-- it is done and how it is verified is said by the kind of the failed change.

set local role quorate_owner;

create function quorate.compensation_review(p_activation uuid, p_human uuid, p_proof uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v record;
begin
  select * into v from quorate.compensation_facts(p_activation);
  if v.status is null or v.status not in ('marked', 'reviewed') then
    perform quorate.refuse('ESCALATION_NONE', to_jsonb('open'::text), to_jsonb(v.status));
  end if;
  insert into cutter_governance.review_decision (review_id, entry_id, compensation_activation_id, human_identity_id, proof_id, plan_digest,
    envelope_digest)
  select gen_random_uuid(), v.entry_id, p_activation, p_human, p_proof, v.plan_digest, p.to_sign
  from cutter_governance.cut_change_set as p where p.change_set_id = v.change_set_id;
  -- A second reviewer, or the reviewer of another compensation after one that failed, decides again; the status moves once.
  if v.status = 'marked' then
    perform quorate.move_entry(v.entry_id, 'marked', 'reviewed', null, p_proof);
  end if;
end
$$;
comment on function quorate.compensation_review is
  'Records a bound human''s decision on the exact compensating change set; called by the signoff function, which holds the proof.';

create function quorate.compensation_filed(p_activation uuid) returns jsonb
  language sql volatile
  as $$
    -- The document as it was filed: rows that it was made of may be gone by the time of its verify, which must run all the same.
    select quorate.compensation((quorate.compensation_facts(p_activation)).code) || jsonb_build_object('document', d.document,
      'rehearsal', quorate.newest_rehearsal(p_activation))
    from quorate.filed_document(p_activation) as d
  $$;
comment on function quorate.compensation_filed is
  'What leads back from the failed change, as quorate.compensation, with the document as filed and what it did when it was rehearsed.';

grant create on schema quorate to cutter_exec_owner, cutter_verify_owner;

set local role cutter_exec_owner;

create function quorate.compensation_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v record;
  v_effect jsonb;
begin
  select * into v from quorate.compensation_facts(p_activation);
  -- The review of an earlier compensation of this escalation is not this one's.
  if v.status is distinct from 'reviewed' or v.review_id is null then
    perform quorate.refuse('ENTRY_NOT_REVIEWED', to_jsonb('reviewed'::text), to_jsonb(v.status));
  elsif qt001_cp.sha256_hex(p_payload) is distinct from v.plan_digest then
    perform quorate.refuse('PLAN_DIGEST_MISMATCH', to_jsonb(v.plan_digest), to_jsonb(qt001_cp.sha256_hex(p_payload)));
  end if;
  execute format('select quorate.%I($1, $2, $3, $4, $5)', v.kind || '_undo') into strict v_effect
    using p_activation, p_payload, p_act, p_proof, p_signed;
  perform quorate.move_entry(v.entry_id, 'reviewed', 'cut_applied', p_act, p_proof);
  perform quorate.force_constraints();
  return v_effect || jsonb_build_object('entry_id', v.entry_id, 'review_id', v.review_id, 'compensates', v.code, 'undone', v.kind);
end
$$;
comment on function quorate.compensation_apply is
  'Lets the kind of the failed change undo it, with this lane''s rights, and moves the escalation. `<kind>_undo` writes what leads back, '
  'the change set of it and its signature, and answers with its effect {to_sign, change_set_id, signature_id, …}.';

set local role cutter_verify_owner;

create function quorate.compensation_check(p_activation uuid) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_found jsonb;
begin
  execute format('select quorate.%I($1)', (quorate.compensation_facts(p_activation)).kind || '_undo_check') into strict v_found
    using p_activation;
  return v_found;
end
$$;
comment on function quorate.compensation_check is
  'What a verify of a compensation finds now, as the kind of the failed change says: {change_set_id, checks, astray}.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner, cutter_verify_owner;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege) values
  ('lanes/1', 'cutter_exec_owner', 'owner', 'quorate.compensation_apply(uuid,text,uuid,uuid,text)', 'function'),
  ('lanes/1', 'cutter_verify_owner', 'owner', 'quorate.compensation_check(uuid)', 'function');

reset role;
