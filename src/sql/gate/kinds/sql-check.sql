-- What an independent verify compares of a script that was cut: plan, review, signatures, effect and prior image; and asks again (SQL-6).

set local role quorate_owner;

create function quorate.image_digests(p_change_set uuid) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- Of the rows that lie there now, hashed again; null where the plan keeps none.
    select case when (s.effect::jsonb ->> 'keep')::boolean then (
      select coalesce(jsonb_object_agg(format('sql/%s/%s', s.target, t ->> 'table'), jsonb_build_array(t -> 'before', t -> 'after')), '{}')
      from jsonb_array_elements(quorate.rows_told(s.first_number, s.xid, s.names, '{}')) as t) end
    from cutter_governance.script_effect as s where s.change_set_id = p_change_set
  $$;
comment on function quorate.image_digests is
  'Digests of the kept rows of a script, {address: [before, after]}, computed now; null where none are kept.';

create function quorate.script_filed(p_activation uuid, out spec jsonb, out envelope_digest text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select p.spec, quorate.envelope_digest(m.carrier, m.plan_id, m.plan_revision, m.root, m.rollback_plan_ref, m.plan_digest,
      array(select quorate.block_hash(b.ordinal, b.canonical_address, b.kind, b.content_hash)
        from quorate.script_blocks(jsonb_build_object('root', m.root, 'plan_id', m.plan_id, 'sql', p.spec)) as b order by b.ordinal))
    from cutter_governance.decision_backlog_entry as e join cutter_governance.script_plan as p on p.entry_id = e.entry_id
    join cutter_governance.manifest_envelope as m on m.entry_id = e.entry_id
    where e.activation_id = p_activation
  $$;
comment on function quorate.script_filed is
  'What was filed of a plan with a script, for the verifying lane, and the digest of the envelope that it has now.';

create function quorate.script_effect_of(p_change_set uuid) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select s.effect::jsonb from cutter_governance.script_effect as s where s.change_set_id = p_change_set $$;
comment on function quorate.script_effect_of is 'The effect that was signed, for the verifying lane.';

grant create on schema quorate to cutter_verify_owner;

set local role cutter_verify_owner;

create function quorate.verified_asserts(p_target text, p_asserts jsonb) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_assert record;
  v_result jsonb;
  v_checks jsonb := '[]';
begin
  for v_assert in select a.value, a.ordinality from jsonb_array_elements(p_asserts) with ordinality as a order by a.ordinality loop
    execute format('select quorate_targets.%I($1)', p_target || '_reads') into strict v_result using v_assert.value ->> 'text';
    v_checks := v_checks || jsonb_build_array(jsonb_build_object('name', format('assert_%s', v_assert.ordinality), 'expected', 'true',
      'observed', case when v_result -> 'passed' = 'true' then 'true' else v_result::text end,
      'agrees', coalesce(v_result -> 'passed' = 'true', false)));
  end loop;
  return v_checks;
end
$$;
comment on function quorate.verified_asserts is 'Each assertion asked again now, in the verifying lane''s own session, as checks.';

create function quorate.checked(p_checks jsonb) returns jsonb
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select jsonb_agg(c.value || jsonb_build_object('agrees', coalesce(c.value -> 'expected' = c.value -> 'observed'
      and c.value -> 'observed' <> 'null', false)) order by c.ordinality)
    from jsonb_array_elements(p_checks) with ordinality as c
  $$;
comment on function quorate.checked is 'Checks {name, expected, observed} with whether each agrees; an absent value agrees with nothing.';

create function quorate.script_checks(p_set cutter_governance.cut_change_set, p_plan_digest text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_effect constant jsonb := quorate.script_effect_of(p_set.change_set_id);
  v_review cutter_governance.review_decision;
  v_seats record;
  v_rows jsonb;
  v_image jsonb;
begin
  select * into v_review from cutter_governance.review_decision as r where r.review_id = p_set.review_id and r.entry_id = p_set.entry_id;
  select * into v_seats from quorate.signed_seats(p_set.change_set_id);
  select coalesce(jsonb_object_agg(a.canonical_address, jsonb_build_array(a.inserted, a.updated, a.deleted)), '{}'),
    coalesce(jsonb_object_agg(a.canonical_address, jsonb_build_array(a.prior_hash, a.new_hash)), '{}') into v_rows, v_image
  from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = p_set.change_set_id;
  return quorate.checked(jsonb_build_array(
    jsonb_build_object('name', 'plan', 'expected', p_plan_digest, 'observed', p_set.plan_digest),
    jsonb_build_object('name', 'review', 'expected', p_set.plan_digest, 'observed', v_review.plan_digest),
    jsonb_build_object('name', 'executor_signature', 'expected', 'authentic', 'observed',
      quorate.executor_signature_state(p_set.change_set_id)),
    jsonb_build_object('name', 'effect', 'expected', p_set.to_sign, 'observed',
      qt001_cp.sha256_hex(qt001_cp.netstring('script', quorate.canonical_json(v_effect)))),
    jsonb_build_object('name', 'affected_tables', 'observed', v_rows::text, 'expected', (
      select coalesce(jsonb_object_agg(format('%s/%s', p_set.root, t ->> 'table'), jsonb_build_array(t -> 'inserted', t -> 'updated',
        t -> 'deleted')), '{}')::text from jsonb_array_elements(v_effect -> 'tables') as t)),
    jsonb_build_object('name', 'prior_image', 'expected', v_image::text, 'observed',
      coalesce(quorate.image_digests(p_set.change_set_id), v_image)::text),
    jsonb_build_object('name', 'reviewer_signature', 'expected', 'authentic', 'observed', quorate.review_state(v_review.review_id)),
    jsonb_build_object('name', 'seat_signatures', 'expected', coalesce(v_seats.asked, 'none'),
      'observed', coalesce(v_seats.signed, 'none'))));
end
$$;
comment on function quorate.script_checks is
  'What a verify compares of any script that was cut: what was reviewed, signed, done and kept, by the plan''s digest of its packet.';

create function quorate.sql_check(p_activation uuid) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_set cutter_governance.cut_change_set;
  v_filed record;
  v_envelope jsonb;
begin
  select * into v_set from cutter_governance.cut_change_set as c where c.activation_id = p_activation and not c.is_escalation;
  if v_set.change_set_id is null then
    perform quorate.refuse('CHANGE_SET_MISSING', null, to_jsonb(p_activation));
  end if;
  select * into v_filed from quorate.script_filed(p_activation);
  select jsonb_build_object('name', 'envelope', 'expected', (select r.envelope_digest from cutter_governance.review_decision as r
      where r.review_id = v_set.review_id), 'observed',
    quorate.envelope_digest(e.carrier, e.plan_id, e.plan_revision, e.root, e.rollback_plan_ref, e.plan_digest,
      array(select quorate.block_hash(b.ordinal, b.canonical_address, b.kind, b.content_hash)
        from cutter_governance.manifest_unit_block as b where b.envelope_id = e.envelope_id order by b.ordinal))) into v_envelope
  from cutter_governance.manifest_envelope as e where e.envelope_id = v_set.envelope_id;
  return jsonb_build_object('change_set_id', v_set.change_set_id, 'astray', '[]'::jsonb,
    'checks', quorate.script_checks(v_set, (quorate.facts_of(p_activation, 'sql')).plan_digest)
      || quorate.checked(jsonb_build_array(coalesce(v_envelope, '{"name": "envelope", "expected": null, "observed": null}'),
        jsonb_build_object('name', 'filed_plan', 'expected', v_envelope -> 'expected', 'observed', v_filed.envelope_digest)))
      || quorate.verified_asserts(v_filed.spec ->> 'target', v_filed.spec -> 'assert'));
end
$$;
comment on function quorate.sql_check is
  'What a verify of this script finds now: {change_set_id, checks: [{name, expected, observed, agrees}], astray: []}.';

set local role quorate_owner;

revoke create on schema quorate from cutter_verify_owner;

grant execute on function quorate.image_digests(uuid), quorate.script_filed(uuid), quorate.script_effect_of(uuid),
  quorate.canonical_json(jsonb) to cutter_verify_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_verify_owner', p.kind, p.object, p.privilege from (values
  ('owner', 'quorate.verified_asserts(text,jsonb)', 'function'), ('owner', 'quorate.sql_check(uuid)', 'function'),
  ('owner', 'quorate.checked(jsonb)', 'function'),
  ('owner', 'quorate.script_checks(cutter_governance.cut_change_set,text)', 'function'),
  ('function', 'quorate.image_digests(uuid)', 'EXECUTE'), ('function', 'quorate.script_filed(uuid)', 'EXECUTE'),
  ('function', 'quorate.script_effect_of(uuid)', 'EXECUTE'), ('function', 'quorate.canonical_json(jsonb)', 'EXECUTE')
) as p(kind, object, privilege);

reset role;
