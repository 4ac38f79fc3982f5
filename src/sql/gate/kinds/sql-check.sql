-- What an independent verify compares of a script that was cut: plan, review, signatures, effect and prior image; and asks again (SQL-6).

set local role quorate_owner;

create function quorate.image_digests(p_change_set uuid) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- Of the rows that lie there now, hashed again; null where the plan keeps none.
    select case when s.kept then (
      select coalesce(jsonb_object_agg(format('sql/%s/%s', s.target, t ->> 'table'), jsonb_build_array(t -> 'before', t -> 'after')), '{}')
      from jsonb_array_elements(quorate.rows_told(s.first_number, s.xid, s.names, '{}')) as t) end
    from cutter_governance.script_effect as s where s.change_set_id = p_change_set
  $$;
comment on function quorate.image_digests is
  'Digests of the kept rows of a script, {address: [before, after]}, computed now; null where none are kept.';

create function quorate.script_spec(p_activation uuid) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select p.spec from cutter_governance.decision_backlog_entry as e join cutter_governance.script_plan as p on p.entry_id = e.entry_id
    where e.activation_id = p_activation
  $$;
comment on function quorate.script_spec is 'What was filed of a plan with a script, for the verifying lane.';

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

create function quorate.sql_check(p_activation uuid) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_set cutter_governance.cut_change_set;
  v_spec constant jsonb := quorate.script_spec(p_activation);
  v_effect jsonb;
  v_checks jsonb;
begin
  select * into v_set from cutter_governance.cut_change_set as c where c.activation_id = p_activation and not c.is_escalation;
  if v_set.change_set_id is null then
    perform quorate.refuse('CHANGE_SET_MISSING', null, to_jsonb(p_activation));
  end if;
  v_effect := quorate.script_effect_of(v_set.change_set_id);
  with envelope as (
    select m.* from cutter_governance.manifest_envelope as m where m.envelope_id = v_set.envelope_id
  ), review as (
    select r.* from cutter_governance.review_decision as r where r.review_id = v_set.review_id and r.entry_id = v_set.entry_id
  ), seats as (
    select * from quorate.signed_seats(v_set.change_set_id)
  ), affected as (
    select jsonb_object_agg(a.canonical_address, jsonb_build_array(a.inserted, a.updated, a.deleted)) as rows,
      jsonb_object_agg(a.canonical_address, jsonb_build_array(a.prior_hash, a.new_hash)) as image
    from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = v_set.change_set_id
  ), told as (
    select jsonb_object_agg(format('sql/%s/%s', v_effect ->> 'target', t ->> 'table'), jsonb_build_array(t -> 'inserted', t -> 'updated',
        t -> 'deleted')) as rows
    from jsonb_array_elements(v_effect -> 'tables') as t
  ), observed as (
    select * from (values
      (1, 'plan', (quorate.facts_of(p_activation, 'sql')).plan_digest, v_set.plan_digest::text),
      (2, 'review', v_set.plan_digest::text, (select plan_digest::text from review)),
      (3, 'envelope', (select envelope_digest::text from review), (
        select quorate.envelope_digest(e.carrier, e.plan_id, e.plan_revision, e.root, e.rollback_plan_ref, e.plan_digest,
          array(select quorate.block_hash(b.ordinal, b.canonical_address, b.kind, b.content_hash)
            from cutter_governance.manifest_unit_block as b where b.envelope_id = e.envelope_id order by b.ordinal))
        from envelope as e)),
      (4, 'executor_signature', 'authentic', quorate.executor_signature_state(v_set.change_set_id)),
      (5, 'effect', v_set.to_sign::text, qt001_cp.sha256_hex(qt001_cp.netstring('script', quorate.canonical_json(v_effect)))),
      (6, 'affected_tables', (select coalesce(rows, '{}')::text from told), (select coalesce(rows, '{}')::text from affected)),
      (7, 'prior_image', (select coalesce(image, '{}')::text from affected), coalesce(quorate.image_digests(v_set.change_set_id),
        (select coalesce(image, '{}') from affected))::text),
      (8, 'reviewer_signature', 'authentic', (select quorate.review_state(r.review_id) from review as r)),
      (9, 'seat_signatures', (select coalesce(asked, 'none') from seats), (select coalesce(signed, 'none') from seats))
    ) as v(position, name, expected, observed)
  )
  select jsonb_agg(jsonb_build_object('name', o.name, 'expected', o.expected, 'observed', o.observed,
    'agrees', coalesce(o.expected = o.observed, false)) order by o.position) into v_checks from observed as o;
  return jsonb_build_object('change_set_id', v_set.change_set_id,
    'checks', v_checks || quorate.verified_asserts(v_spec ->> 'target', v_spec -> 'assert'), 'astray', '[]'::jsonb);
end
$$;
comment on function quorate.sql_check is
  'What a verify of this script finds now: {change_set_id, checks: [{name, expected, observed, agrees}], astray: []}.';

set local role quorate_owner;

revoke create on schema quorate from cutter_verify_owner;

grant execute on function quorate.image_digests(uuid), quorate.script_spec(uuid), quorate.script_effect_of(uuid),
  quorate.canonical_json(jsonb) to cutter_verify_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_verify_owner', p.kind, p.object, p.privilege from (values
  ('owner', 'quorate.verified_asserts(text,jsonb)', 'function'), ('owner', 'quorate.sql_check(uuid)', 'function'),
  ('function', 'quorate.image_digests(uuid)', 'EXECUTE'), ('function', 'quorate.script_spec(uuid)', 'EXECUTE'),
  ('function', 'quorate.script_effect_of(uuid)', 'EXECUTE'), ('function', 'quorate.canonical_json(jsonb)', 'EXECUTE')
) as p(kind, object, privilege);

reset role;
