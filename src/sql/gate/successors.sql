-- What else becomes of a change: it is withdrawn (GRT-1), or its verify follows it (SEP-1, LAN-4).

set local role quorate_owner;

create function quorate.withdraw_change(p_activation uuid, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_activation qt001_cp.activation;
  v_entry record;
  v_findings qt001_cp.finding[];
begin
  perform quorate.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  end if;
  select * into v_entry from quorate.enter_door('signoff', 'withdraw', p_activation, p_activation,
    quorate.utc_seconds(v_activation.not_after),
    array[v_activation.packet_sha256::text], p_token, false);
  v_findings := v_entry.findings;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.status <> 'open' then
    v_findings := v_findings || row('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status))::qt001_cp.finding;
  end if;
  -- Who cut never stops the verify of it, though the cut's own token opened it (SIG-3).
  if exists (
      select from qt001_cp.act as cut join qt001_cp.proof as proof on proof.proof_id = cut.proof_id
      where cut.activation_id = v_activation.parent_activation_id and cut.phase = 'act' and proof.human_identity_id = v_entry.human)
    or not exists (select from qt001_cp.proof where proof_id = v_activation.opening_proof_id and human_identity_id = v_entry.human)
    and not exists (select from quorate.occupants(p_activation) as o where o.human = v_entry.human) then
    v_findings := v_findings || row('CHANGE_NOT_YOURS', null, null)::qt001_cp.finding;
  end if;
  if cardinality(v_findings) = 0 then
    update qt001_cp.governance_build_authorization as g set status = 'revoked', revoked_at = clock_timestamp()
    from qt001_cp.approval_requests as r where r.code = g.request_ref and r.activation_id = p_activation
      and g.status in ('draft', 'active');
    update qt001_cp.approval_requests set status = 'withdrawn' where activation_id = p_activation;
    update qt001_cp.activation set status = 'withdrawn' where activation_id = p_activation;
  end if;
  return quorate.door_answer('CHANGE_WITHDRAWN', v_activation, v_entry.proof_id, v_entry.human, v_findings, null);
end
$$;
comment on function quorate.withdraw_change is
  'Stops a change that was not carried out: whoever opened it, or sits in it, is enough, but who cut does not stop its verify. Its '
  'request is withdrawn, its grants are revoked, for good.';

create function quorate.verify_action() returns uuid
  language sql stable
  as $$ select a.item_id from qt001_cp.authority_action_manifest as a where a.active and a.does = 'verify' $$;
comment on function quorate.verify_action is 'The one action in force that verifies others; null where there is none.';

create function quorate.verified(p_activation qt001_cp.activation) returns text
  language sql stable
  as $$
    select r.outcome from cutter_governance.cut_change_set as c
    join cutter_governance.verify_result as r on r.change_set_id = c.change_set_id
    where p_activation.status = 'consumed'
      and c.activation_id = coalesce(p_activation.parent_activation_id, p_activation.activation_id) and not c.is_escalation
      and (p_activation.parent_activation_id is null or r.activation_id = p_activation.activation_id)
    order by r.result_number desc limit 1
  $$;
comment on function quorate.verified is
  'pass or fail: of a verify its own result, of a cut that of its newest verify; null while there is none, and of what was not carried '
  'out.';

create function quorate.successor_findings(p_cut qt001_cp.activation, p_schema text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    -- A change set has one verify at a time; another one, once no earlier one can run.
    select f.code, null::jsonb, f.observed from (values
      ('ACTION_NOT_PERMITTED', not quorate.kind_has(quorate.kind_of(p_cut), 'check') or quorate.verify_action() is null,
        to_jsonb(p_cut.action)),
      ('CHANGE_SET_MISSING', not exists (
        select from qt001_cp.act where activation_id = p_cut.activation_id and phase = 'act' and outcome = 'done'), to_jsonb(p_cut.code))
    ) as f(code, holds, observed) where f.holds
    union all
    select 'VERIFY_OPEN', null, to_jsonb(n.code) from qt001_cp.activation as n
    where n.parent_activation_id = p_cut.activation_id and quorate.may_still_run(n, p_schema)
  $$;
comment on function quorate.successor_findings is 'Why no verify of this cut may be opened now, where the schema''s digest is `p_schema`.';

create function quorate.create_successor(p_cut qt001_cp.activation, p_proof uuid, p_schema text) returns qt001_cp.activation
  language plpgsql volatile set plan_cache_mode = force_generic_plan
as $$
declare
  v_packet jsonb := p_cut.packet::jsonb;
  v_next qt001_cp.activation;
begin
  -- It lives as long after this moment as its cut could have lived in all.
  v_next := quorate.create_activation(quorate.verify_action(), p_cut.activation_id,
    jsonb_build_object('commit', p_cut.commit_sha, 'carrier', v_packet ->> 'carrier', 'plan_id', p_cut.plan_id,
      'plan_revision', p_cut.plan_revision, 'plan_digest', p_cut.plan_digest, 'rollback_plan_ref', v_packet ->> 'rollback_plan_ref',
      'unit_rule', v_packet ->> 'unit_rule'),
    date_trunc('second', clock_timestamp() + make_interval(secs => extract(epoch
      from p_cut.not_after - p_cut.opened_at)::double precision)),
    p_proof, p_schema);
  if exists (select from qt001_cp.authority_action_manifest where item_id = v_next.action_item_id and active and grant_within_seconds
    is not null) then
    perform quorate.prepare_request(v_next);
  end if;
  return v_next;
end
$$;
comment on function quorate.create_successor is
  'Opens the verify of a cut: the same content under the policy in force, for as long as the cut itself could have lived.';

create function quorate.open_successor(p_act uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_act qt001_cp.act;
  v_cut qt001_cp.activation;
  v_next qt001_cp.activation;
begin
  select * into v_act from qt001_cp.act where act_id = p_act and phase = 'act' and outcome = 'done';
  select * into v_cut from qt001_cp.activation where activation_id = v_act.activation_id for no key update;
  if v_cut.activation_id is null then
    perform quorate.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(p_act));
  elsif not quorate.kind_has(quorate.kind_of(v_cut), 'check') then
    return null;
  end if;
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.successor_findings(v_cut, v_cut.schema_digest) as f));
  -- The act was decided on for the schema that its own packet names, in this transaction: where another one is there by now, the
  -- verify is for the one that was decided on, and does not run.
  v_next := quorate.create_successor(v_cut, v_act.proof_id, v_cut.schema_digest);
  perform quorate.assert_in_time(u, v_act.commit_by) from qt001_cp.proof as u where u.proof_id = v_act.proof_id;
  return jsonb_build_object('activation_id', v_next.activation_id, 'code', v_next.code);
end
$$;
comment on function quorate.open_successor is
  'Opens the verify that follows a finished act: {activation_id, code}; null where its kind has nothing to check (SEP-1).';

create function quorate.open_verify(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_cut qt001_cp.activation;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_opened qt001_cp.activation;
  v_gate text;
  v_schema text;
begin
  perform quorate.assert_deciding();
  v_request := quorate.parse_request(p_request);
  perform quorate.require_fields(v_request, jsonb_build_object(
    'activation_id', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', 'environment', '^.{1,255}$', 'manifest_digest', '^[0-9a-f]{64}$'));
  select * into v_cut from qt001_cp.activation where activation_id = (v_request ->> 'activation_id')::uuid;
  if v_cut.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, v_request -> 'activation_id');
  end if;
  -- The cut's row is locked: of two who open at once, one finds the other's verify.
  select * into v_entry from quorate.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, v_cut.activation_id,
    v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request)], p_token, false);
  v_gate := quorate.gate_digest();
  v_schema := quorate.schema_digest(v_gate);
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request) as f)
    -- Its packet keeps the commit of the cut, which is not this job's; the branch that asks is protected all the same.
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.opening_findings(v_entry.proof_id, null) as f
             where f.code = 'REF_UNPROTECTED')
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.successor_findings(v_cut, v_schema) as f);
  if cardinality(v_findings) = 0 then
    v_opened := quorate.create_successor(v_cut, v_entry.proof_id, v_schema);
  else
    v_opened := v_cut;
  end if;
  return quorate.door_answer('OPEN', v_opened, v_entry.proof_id, v_entry.human, v_findings, jsonb_strip_nulls(jsonb_build_object(
    'request_id', v_request -> 'request_id', 'action', quorate.code_of(quorate.verify_action()), 'parent', v_cut.code, 'prior_result',
      quorate.verified(v_cut)))
    || case when cardinality(v_findings) > 0 then '{}' else quorate.drift_notes(v_opened, v_gate) end);
end
$$;
comment on function quorate.open_verify is
  'Opens a cut''s verify anew: no earlier one can run any more, or its change set shall be verified again (LAN-4).';

reset role;

grant execute on function quorate.withdraw_change(uuid, text), quorate.open_verify(text, text) to quorate_door;
grant execute on function quorate.open_successor(uuid) to cutter_exec_owner, cutter_verify_owner, cutter_deploy_owner;
