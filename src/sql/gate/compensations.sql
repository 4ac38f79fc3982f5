-- How the compensation of a change whose verify failed is opened, and what anybody with a login sees of it before (LAN-5).

set local role quorate_owner;

create function quorate.compensation_findings(p_failed qt001_cp.activation, p_content text, p_schema text)
  returns setof qt001_cp.finding
  language sql volatile
  as $$
    with escalation as (
      select e.* from quorate.escalations_of(p_failed.activation_id) as e where e.status in ('marked', 'reviewed')
    ), said as (
      select quorate.compensating_content(p_failed.activation_id) as content offset 0
    )
    select f.code, f.expected, f.observed from said cross join lateral (values
      ('ESCALATION_NONE', not exists (select from escalation), to_jsonb('open'::text), (
        select jsonb_build_object('escalation', e.entry_number, 'status', e.status)
        from quorate.escalations_of(p_failed.activation_id) as e order by e.entry_number desc limit 1)),
      ('COMPENSATION_NONE', said.content is null, null, to_jsonb(p_failed.code)),
      ('CONTENT_DRIFT', qt001_cp.sha256_hex(said.content) <> p_content, to_jsonb(qt001_cp.sha256_hex(said.content)), to_jsonb(p_content)),
      ('ACTION_NOT_PERMITTED', not exists (select from qt001_cp.authority_action_manifest as a
        where a.item_id = p_failed.action_item_id and a.active and a.does = quorate.base_kind(p_failed)), null, to_jsonb(p_failed.action))
    ) as f(code, holds, expected, observed) where f.holds
    union all
    select 'COMPENSATION_OPEN', null, to_jsonb(n.code) from qt001_cp.activation as n
    where n.compensates_activation_id = p_failed.activation_id and quorate.may_still_run(n, p_schema)
  $$;
comment on function quorate.compensation_findings is
  'Why no compensation of this change, with content of this sha256, may be opened now; the schema''s digest is `p_schema`.';

create function quorate.open_compensation(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_failed qt001_cp.activation;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_opened qt001_cp.activation;
  v_gate text;
  v_schema text;
begin
  perform quorate.assert_deciding();
  v_request := quorate.parse_request(p_request);
  perform quorate.require_fields(v_request, jsonb_build_object('compensates', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    'environment', '^.{1,255}$', 'commit', '^[0-9a-f]{40}$', 'plan_digest', '^[0-9a-f]{64}$', 'manifest_digest', '^[0-9a-f]{64}$'));
  select * into v_failed from qt001_cp.activation where activation_id = (v_request ->> 'compensates')::uuid;
  if v_failed.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, v_request -> 'compensates');
  end if;
  -- The failed change's row is locked: of two who open at once, one finds the other's compensation.
  select * into v_entry from quorate.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, v_failed.activation_id,
    v_request ->> 'not_after', array[qt001_cp.sha256_hex(p_request)], p_token, false);
  v_gate := quorate.gate_digest();
  v_schema := quorate.schema_digest(v_gate);
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
             from quorate.opening_findings(v_entry.proof_id, v_request ->> 'commit') as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
             from quorate.compensation_findings(v_failed, v_request ->> 'plan_digest', v_schema) as f);
  if cardinality(v_findings) = 0 then
    v_opened := quorate.create_compensation(v_failed, v_request, v_entry.proof_id, v_schema);
  end if;
  return quorate.door_answer('OPEN', v_opened, v_entry.proof_id, v_entry.human, v_findings, jsonb_build_object(
    'request_id', v_request -> 'request_id', 'action', v_failed.action, 'compensates', v_failed.code)
    || case when v_opened.activation_id is null then '{}' else quorate.drift_notes(v_opened, v_gate) end);
end
$$;
comment on function quorate.open_compensation is
  'Opens the compensation of a change whose verify failed: a change of the same action, with seats and a grant of its own, whose content '
  'is what leads back (LAN-5). Seats nobody. Answers as door_answer, with the failed change''s code.';

create function quorate.create_compensation(p_failed qt001_cp.activation, p_request jsonb, p_proof uuid, p_schema text)
  returns qt001_cp.activation
  language plpgsql volatile
as $$
declare
  v_packet constant jsonb := p_failed.packet::jsonb;
  v_within integer;
  v_opened qt001_cp.activation;
begin
  select a.grant_within_seconds into v_within from qt001_cp.authority_action_manifest as a
    where a.item_id = p_failed.action_item_id and a.active;
  v_opened := quorate.create_activation(p_failed.action_item_id, null,
    jsonb_build_object('commit', p_request ->> 'commit', 'carrier', v_packet ->> 'carrier', 'plan_id', p_failed.plan_id,
      'plan_revision', p_failed.plan_revision, 'plan_digest', p_request ->> 'plan_digest',
      'rollback_plan_ref', v_packet ->> 'rollback_plan_ref', 'compensates', p_failed.code),
    date_trunc('second', clock_timestamp()) + make_interval(secs => coalesce(v_within, 86400)), p_proof, p_schema);
  if v_within is not null then
    perform quorate.prepare_request(v_opened);
  end if;
  insert into qt001_cp.governed_document (activation_id, document)
  values (v_opened.activation_id, quorate.compensating_content(p_failed.activation_id));
  return v_opened;
end
$$;
comment on function quorate.create_compensation is
  'Opens and files what compensation_findings had nothing against; for as long as a change of its action lives.';

create function quorate.compensation(p_code text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_failed qt001_cp.activation;
  v_kind text;
  v_undone jsonb := '{}';
begin
  select * into v_failed from qt001_cp.activation where code = upper(p_code);
  if not exists (select from quorate.escalations_of(v_failed.activation_id)) then
    return null;
  end if;
  v_kind := quorate.base_kind(v_failed);
  if quorate.kind_has(v_kind, 'undone') then
    execute format('select quorate.%I($1)', v_kind || '_undone') into strict v_undone using v_failed.activation_id;
  end if;
  return v_undone || jsonb_build_object('kind', v_kind, 'document', quorate.compensating_content(v_failed.activation_id));
end
$$;
comment on function quorate.compensation is
  'What leads back from a change whose verify failed, for whoever opens, signs or carries it out: {kind, document} and what its kind shows '
  'beside it. The document is null where nothing leads back; the answer, where no verify of the change ever failed.';

reset role;

grant execute on function quorate.open_compensation(text, text) to quorate_door;
grant execute on function quorate.compensation(text) to quorate_door, cutter_exec, cutter_verify, cutter_deploy;
