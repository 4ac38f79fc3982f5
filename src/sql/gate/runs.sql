-- A run that was started: what holds up the next one, and how its own job reports how it ended (RUN-2).
-- Must not: let anything count of a run whose start is not committed.

set local role quorate_owner;

create function quorate.started_run(p_activation uuid) returns cutter_governance.run_start
  language sql volatile
  as $$
    select s from cutter_governance.run_start as s
    where s.activation_id = p_activation and pg_xact_status(s.started_xid) = 'committed'
  $$;
comment on function quorate.started_run is
  'The start of a change''s run, where it is committed: within the transaction that starts it there is none. What hands out a permit asks '
  'this, and quorate.refuse_other_run.';

create function quorate.run_of_claims(p_claims jsonb) returns jsonb
  language sql immutable parallel safe
  return p_claims - array['aud', 'jti', 'exp', 'iat', 'nbf', 'key_thumbprint', 'provider_item_id', 'signature', 'signing_input_sha256'];
comment on function quorate.run_of_claims is 'What every token of one job of one run says alike: run, attempt, workflow, commit, person.';

create function quorate.refuse_other_run(p_start cutter_governance.run_start, p_claims jsonb) returns void
  language plpgsql volatile
as $$
declare
  v_act qt001_cp.act;
  v_proof qt001_cp.proof;
  v_started jsonb;
begin
  select * into strict v_act from qt001_cp.act where act_id = (p_start).act_id;
  select * into strict v_proof from qt001_cp.proof where proof_id = v_act.proof_id;
  v_started := (quorate.proof_basis(v_proof)).claims;
  if v_started ->> 'run_id' is distinct from p_claims ->> 'run_id'
    or quorate.run_of_claims(v_started) is distinct from quorate.run_of_claims(p_claims) then
    perform quorate.refuse('RUN_NOT_YOURS', jsonb_build_object('run_id', v_started -> 'run_id'),
      jsonb_build_object('run_id', p_claims -> 'run_id'));
  end if;
  if v_act.session_role <> session_user then
    perform quorate.refuse('SESSION_ROLE_MISMATCH', to_jsonb(v_act.session_role), to_jsonb(session_user));
  end if;
end
$$;
comment on function quorate.refuse_other_run is
  'Refuses a token of another run, attempt, workflow, commit or person than that of the start, whatever the policy says by now.';

create function quorate.held_lane(p_activation qt001_cp.activation) returns qt001_cp.finding
  language sql volatile
  as $$
    select row('RUN_IN_PROGRESS', null, jsonb_build_object('change', a.code, 'operator', p.human_identity_id,
      'until', quorate.utc_seconds(l.held_until)))::qt001_cp.finding
    from qt001_cp.dot_iu_runtime_lease as l join qt001_cp.act as t on t.act_id = l.holder_act_id
    join qt001_cp.activation as a on a.activation_id = t.activation_id join qt001_cp.proof as p on p.proof_id = t.proof_id
    where l.lane = quorate.code_of(p_activation.scope_item_id) and l.held_until > clock_timestamp()
      and a.activation_id <> p_activation.activation_id
  $$;
comment on function quorate.held_lane is 'Whose run holds the lane of this change, and until when at most; null where nobody''s does.';

create function quorate.run_holds(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select h.code, h.expected, h.observed from quorate.held_lane(p_activation) as h where h.code is not null
    union all
    select 'RUN_UNSETTLED', null, jsonb_build_object('change', a.code, 'deadline', quorate.utc_seconds(s.deadline))
    from cutter_governance.run_start as s join qt001_cp.activation as a on a.activation_id = s.activation_id
    where a.action_item_id = p_activation.action_item_id and a.plan_id = p_activation.plan_id
      and a.activation_id <> p_activation.activation_id and s.deadline <= clock_timestamp()
      and not exists (select from cutter_governance.run_outcome as o where o.act_id = s.act_id)
    union all
    select f.code, f.expected, f.observed from quorate.permit_key_findings(p_activation) as f
    union all
    select r.code, r.expected, r.observed from quorate.release_findings(p_activation) as r
    union all
    select f.code, f.expected, f.observed from quorate.login_holds(p_activation) as f
  $$;
comment on function quorate.run_holds is
  'What holds up a run: another one in its lane; an earlier one of the same action and plan of which nobody knows how it ended; a permit '
  'that no key could sign; secrets that it cannot get; and what quorate.login_holds says.';

create function quorate.end_run(p_act uuid, p_outcome text, p_by text, p_proof uuid, p_detail jsonb) returns jsonb
  language plpgsql volatile
as $$
declare
  v_told jsonb := '{}';
begin
  begin
    v_told := jsonb_strip_nulls(jsonb_build_object('login', quorate.take_back_login(p_act, true)));
  exception when query_canceled or others then
    -- How it ended is recorded all the same; the next call of the gate takes the login back.
    v_told := jsonb_strip_nulls(jsonb_build_object('login', quorate.login_not_taken_back(p_act, sqlstate)));
  end;
  insert into cutter_governance.run_outcome (act_id, outcome, reported_by, proof_id, detail)
  values (p_act, p_outcome, p_by, p_proof, p_detail || v_told);
  update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null where holder_act_id = p_act;
  return v_told;
end
$$;
comment on function quorate.end_run is
  'Takes back the login that was lent to a run, records how it ended, and frees its lane: {login}, as quorate.take_back_login, or {}.';

create function quorate.run_shown(p_activation uuid) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('started_at', quorate.utc_seconds(s.started_at), 'deadline', quorate.utc_seconds(s.deadline),
      'run_id', t.run_id, 'overdue', s.deadline <= clock_timestamp() and o.act_id is null, 'outcome', o.outcome,
      'reported_by', o.reported_by, 'recorded_at', quorate.utc_seconds(o.recorded_at), 'login', quorate.login_shown(s.act_id),
      'statements', (
        select coalesce(jsonb_agg(jsonb_build_object('human', w.human_identity_id, 'outcome', w.outcome, 'reason', w.reason,
          'evidence', w.evidence, 'at', quorate.utc_seconds(w.stated_at)) order by w.statement_number), '[]')
        from cutter_governance.run_statement as w where w.act_id = s.act_id),
      'releases', (select quorate.releases_shown(a) from qt001_cp.activation as a where a.activation_id = p_activation))
    from cutter_governance.run_start as s join qt001_cp.act as t on t.act_id = s.act_id
    left join cutter_governance.run_outcome as o on o.act_id = s.act_id
    where s.activation_id = p_activation
  $$;
comment on function quorate.run_shown is
  'A change''s run for readers: {started_at, deadline, run_id, overdue, outcome, reported_by, recorded_at, login, statements, releases}; '
  'null where none was started.';

create function quorate.run_state(p_activation uuid) returns text
  language sql stable
  as $$
    select coalesce(o.outcome, case when s.deadline <= clock_timestamp() then 'unknown' else 'started' end)
    from cutter_governance.run_start as s left join cutter_governance.run_outcome as o on o.act_id = s.act_id
    where s.activation_id = p_activation
  $$;
comment on function quorate.run_state is
  'How a change''s run stands: started, unknown where its deadline is over, or its outcome; null where none was started.';

create function quorate.parse_report(p_report text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_report jsonb;
begin
  perform quorate.refuse_larger(p_report, 4096, 'CALL_MALFORMED');
  v_report := quorate.parse_object(p_report);
  if (v_report ->> 'outcome' in ('succeeded', 'failed', 'cancelled') and v_report ->> 'source' in ('command', 'job')
    and v_report - array['outcome', 'exit_code', 'signal', 'source', 'undone_exit_code'] = '{}'
    and not exists (select from jsonb_each(v_report) as e where not case
      when e.key in ('exit_code', 'undone_exit_code') then jsonb_typeof(e.value) = 'number' and e.value::text ~ '^[0-9]{1,3}$'
      when e.key = 'signal' then jsonb_typeof(e.value) = 'string' and e.value #>> '{}' ~ '^SIG[A-Z0-9]{1,12}$'
      else jsonb_typeof(e.value) = 'string' end)) is not true then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('outcome, exit_code, signal, source'::text));
  end if;
  return v_report;
end
$$;
comment on function quorate.parse_report is
  'What a job says of its own run: {outcome: succeeded, failed or cancelled; source: command or job; exit_code and signal where there is '
  'one; undone_exit_code of the plan''s on_failure}.';

create function quorate.enter_run(p_activation uuid, p_purpose text, p_said text, p_token text, out start cutter_governance.run_start,
  out activation qt001_cp.activation, out claims jsonb, out human uuid, out stopped text, out proof_id uuid,
  out findings qt001_cp.finding[])
  language plpgsql volatile
as $$
begin
  start := quorate.started_run(p_activation);
  if start.act_id is null then
    perform quorate.refuse('RUN_NOT_STARTED', null, to_jsonb(p_activation));
  end if;
  select * into strict activation from qt001_cp.activation as a where a.activation_id = p_activation;
  claims := quorate.verify_token(p_token, quorate.audience(p_purpose, quorate.statement_sha256(p_purpose,
    (select l.ledger_id from qt001_cp.ledger as l), p_activation, quorate.utc_seconds(start.deadline),
    activation.packet_sha256, qt001_cp.sha256_hex(p_said))));
  perform quorate.refuse_other_run(start, claims);
  select r.human_identity_id into human from quorate.resolve_human((claims ->> 'provider_item_id')::uuid,
    qt001_cp.sha256_hex(claims ->> 'actor_id')) as r;
  proof_id := quorate.spend_token(p_token, claims, p_purpose, p_activation, human, null, quorate.utc_seconds(start.deadline));
  perform from qt001_cp.ledger for share;
  perform from qt001_cp.activation as a where a.activation_id = p_activation for no key update;
  perform quorate.assert_token_time(claims);
  -- Read again after the locks: who was stopped meanwhile is stopped.
  select r.code into stopped from quorate.resolve_human((claims ->> 'provider_item_id')::uuid,
    qt001_cp.sha256_hex(claims ->> 'actor_id')) as r;
  findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.over_findings(start) as f);
end
$$;
comment on function quorate.enter_run is
  'Proof, burn and locks of a call that a run''s own job makes of its committed start: by a token of the purpose over what is said. '
  'Answers with the start, its change, the claims, the person and why they may not act any more, the proof, and why the run is over.';

create function quorate.outcome(p_activation uuid, p_report text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_report jsonb;
  v_run record;
  v_told jsonb := '{}';
begin
  perform quorate.assert_deciding();
  v_report := quorate.parse_report(p_report);
  -- Whoever started it may have been stopped since: how it ended is told all the same.
  select * into v_run from quorate.enter_run(p_activation, 'outcome', p_report, p_token);
  if cardinality(v_run.findings) = 0 then
    v_told := quorate.end_run((v_run.start).act_id, v_report ->> 'outcome', 'run', v_run.proof_id, v_report - 'outcome');
  end if;
  return quorate.door_answer('RUN_OUTCOME', v_run.activation, v_run.proof_id, v_run.human, v_run.findings,
    jsonb_build_object('act_id', (v_run.start).act_id, 'result', v_report -> 'outcome', 'report', v_report - 'outcome') || v_told);
end
$$;
comment on function quorate.outcome is
  'The job of a run reports how it ended, by a token of its own over the report; it needs neither a registered person nor an epoch. '
  'Nobody checked what it says. Answers as door_answer, with {act_id, result, report, login}.';

create function quorate.over_findings(p_start cutter_governance.run_start) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'RUN_ENDED', null::jsonb, jsonb_build_object('outcome', o.outcome, 'at', quorate.utc_seconds(o.recorded_at))
    from cutter_governance.run_outcome as o where o.act_id = (p_start).act_id
    union all
    select 'RUN_OVERDUE', to_jsonb(quorate.utc_seconds((p_start).deadline)), null
    where (p_start).deadline <= clock_timestamp()
      and not exists (select from cutter_governance.run_outcome as o where o.act_id = (p_start).act_id)
  $$;
comment on function quorate.over_findings is 'Why a run''s own job can no longer say how it ended: it was told, or the deadline is over.';

reset role;

grant execute on function quorate.outcome(uuid, text, text) to cutter_deploy;
