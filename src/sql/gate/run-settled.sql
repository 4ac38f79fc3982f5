-- How persons settle a run without an outcome: its job was killed, or lost its connection (RUN-2).
-- Must not: let the run's own operator settle it alone, or free a lane before the deadline on one person's word.

set local role quorate_owner;

create function quorate.settles(p_start cutter_governance.run_start, p_outcome text) returns boolean
  language sql volatile
  as $$
    select count(distinct w.human_identity_id) > 1
      or coalesce(bool_or(w.human_identity_id is distinct from p.human_identity_id
        and (w.run_ended or (p_start).deadline <= clock_timestamp())), false)
    from cutter_governance.run_statement as w
    cross join (select o.human_identity_id from qt001_cp.act as t join qt001_cp.proof as o on o.proof_id = t.proof_id
      where t.act_id = (p_start).act_id) as p
    where w.act_id = (p_start).act_id and w.outcome = p_outcome
      and exists (select from qt001_cp.human_identity_registry as h where h.human_identity_id = w.human_identity_id
        and quorate.human_state(h) is null)
  $$;
comment on function quorate.settles is
  'Whether a run''s outcome is settled: two persons say the same; or one who did not start it, once the deadline is over or GitHub says '
  'that the run has ended. Who was stopped since says nothing.';

create function quorate.clearing_findings(p_start cutter_governance.run_start, p_human uuid, p_left_sha256 text)
  returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'RUN_CLEAN', null::jsonb, null::jsonb where quorate.left_unclean((p_start).act_id) = '[]'
    union all
    -- A look that came in between may have told more than they saw.
    select 'RUN_LEFT_MORE', u.words, null from quorate.left_unclean((p_start).act_id) as u(words)
    where u.words <> '[]' and qt001_cp.sha256_hex(quorate.canonical_json(u.words)) is distinct from p_left_sha256
    union all
    select 'RUN_CLEARED_BY_OPERATOR', null, null from qt001_cp.act as t join qt001_cp.proof as p on p.proof_id = t.proof_id
    where t.act_id = (p_start).act_id and p.human_identity_id = p_human
  $$;
comment on function quorate.clearing_findings is
  'Why a person may not clear what a run''s login left behind: there is nothing, it is not what they were shown, or they started the run.';

create function quorate.resolve_run(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_start cutter_governance.run_start;
  v_activation qt001_cp.activation;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_settled boolean := false;
  v_told jsonb := '{}';
begin
  perform quorate.assert_deciding();
  v_request := quorate.parse_request(p_request);
  perform quorate.require_fields(v_request, '{"activation_id": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
    "outcome": "^(succeeded|failed|cancelled|cleared)$", "run_ended": "^(yes|no)$"}');
  if (quorate.is_reason(v_request -> 'reason') and quorate.is_reason(v_request -> 'evidence')) is not true then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('reason and evidence'::text));
  end if;
  v_start := quorate.started_run((v_request ->> 'activation_id')::uuid);
  if v_start.act_id is null then
    perform quorate.refuse('RUN_NOT_STARTED', null, v_request -> 'activation_id');
  end if;
  select * into v_entry from quorate.enter_door('signoff', 'resolve', (v_request ->> 'request_id')::uuid, v_start.activation_id,
    v_request ->> 'not_after', array[qt001_cp.sha256_hex(p_request)], p_token, false);
  select * into strict v_activation from qt001_cp.activation where activation_id = v_start.activation_id;
  -- A look that is being taken is seen before anybody clears what it finds.
  -- An outcome waits for none: whoever holds one would hold that up too.
  perform from cutter_governance.run_login as l where l.act_id = v_start.act_id and v_request ->> 'outcome' = 'cleared'
    for no key update;
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request) as f)
    || case when v_request ->> 'outcome' = 'cleared' then array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
        from quorate.clearing_findings(v_start, v_entry.human, v_request ->> 'left_sha256') as f)
      else array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.over_findings(v_start) as f
        where f.code = 'RUN_ENDED') end;
  if cardinality(v_findings) = 0 then
    insert into cutter_governance.run_statement (act_id, human_identity_id, proof_id, outcome, reason, evidence, run_ended)
    values (v_start.act_id, v_entry.human, v_entry.proof_id, v_request ->> 'outcome', v_request ->> 'reason', v_request ->> 'evidence',
      v_request ->> 'run_ended' = 'yes');
    v_settled := v_request ->> 'outcome' = 'cleared' or quorate.settles(v_start, v_request ->> 'outcome');
    if v_settled and v_request ->> 'outcome' <> 'cleared' then
      v_told := quorate.end_run(v_start.act_id, v_request ->> 'outcome', 'person', v_entry.proof_id, '{}');
    end if;
  end if;
  return quorate.door_answer('RUN_RESOLVED', v_activation, v_entry.proof_id, v_entry.human, v_findings, jsonb_build_object(
    'request_id', v_request -> 'request_id', 'result', v_request -> 'outcome', 'reason', v_request -> 'reason',
    'evidence', v_request -> 'evidence', 'run_ended', v_request -> 'run_ended', 'settled', case when v_settled then 'yes'
      else 'not yet: another person must say the same' end) || v_told);
end
$$;
comment on function quorate.resolve_run is
  'A registered person says how a run without an outcome ended: {request_id, activation_id, outcome, reason, evidence, run_ended, '
  'environment, manifest_digest, not_after}. `run_ended` is what their job saw at GitHub, `left_sha256` with `cleared` the digest of what '
  'it was shown. Kept in any case; settled as quorate.settles says, and then the lane is free. Outcome `cleared` is another thing: one who '
  'did not start the run lets its plan go on, although its login left something behind.';

reset role;

grant execute on function quorate.resolve_run(text, text) to quorate_door;
