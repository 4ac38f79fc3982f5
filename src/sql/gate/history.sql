-- What became of a change, as it was then: the seats of its own policy, who sat in them, and every attempt (SEAT-7).
-- Names are labels that were kept beside the proofs, outside the chain; who it was is the account's number (REG-5).

set local role quorate_owner;

create trigger account_label_no_update before update on qt001_cp.account_label for each row execute function quorate.refuse_change();
create trigger account_label_no_truncate before truncate on qt001_cp.account_label
  for each statement execute function quorate.refuse_change();

create function quorate.required_then(p_activation qt001_cp.activation)
  returns table (class text, ordinal integer, profile text, assurance text[], custody boolean)
  language sql stable
  as $$
    with said as (
      select e.item_id, i.kind, i.code, e.spec from qt001_cp.manifest_set as s
      join qt001_cp.manifest_set_entry as e on e.manifest_set_id = s.manifest_set_id
      join qt001_cp.code_catalog_item as i on i.item_id = e.item_id
      where s.digest = p_activation.manifest_digest
    ), action as (
      select a.spec from said as a where a.item_id = p_activation.action_item_id
    )
    select a.spec ->> 'by', 1, 'session', array['session'], false from action as a
    union all
    select k.spec ->> 'custodian', 1, 'session', array['session'], true
    from action as a join said as k on k.kind = 'AUTHORITY_SCOPE' and k.code = a.spec ->> 'scope' where k.spec ->> 'custody' = 'workload'
    union all
    select r.spec ->> 'class', (r.spec ->> 'ordinal')::integer, case r.kind when 'QUORUM_REQUIREMENT' then 'quorum' else 'signoff' end,
      array(select jsonb_array_elements_text(r.spec -> 'assurance')), false
    from said as r
    where r.kind in ('SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT') and r.spec ->> 'action' = p_activation.action
  $$;
comment on function quorate.required_then is
  'The seats that a change requires by the policy that it was opened under, whichever is in force now. `custody`: nobody acts in it, the '
  'registry names who answers for the login.';

create function quorate.seats_then(p_activation qt001_cp.activation) returns jsonb
  language sql stable
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('class', r.class, 'ordinal', r.ordinal, 'profile', r.profile, 'assurance', r.assurance,
      'custody', r.custody) order by r.profile, r.class collate "C", r.ordinal), '[]')
    from quorate.required_then(p_activation) as r
  $$;
comment on function quorate.seats_then is
  'The seats of required_then as JSON: [{class, ordinal, profile, assurance, custody}], by profile, class and ordinal.';

create function quorate.label_at(p_subject text, p_proof uuid, p_at timestamptz) returns jsonb
  language sql stable
  as $$
    -- What a runner said counts for the seat that it reported only, and not where the account's own token said it.
    with own as (
      select l.label, l.source from qt001_cp.account_label as l where l.proof_id = p_proof and l.subject_sha256 = p_subject
    )
    select coalesce(
      (select jsonb_build_object('text', o.label, 'source', o.source) from own as o where o.source = 'token'),
      (select jsonb_build_object('text', l.label, 'source', l.source) from qt001_cp.account_label as l
        where l.subject_sha256 = p_subject and l.source = 'token' and l.recorded_at <= p_at order by l.recorded_at desc limit 1),
      (select jsonb_build_object('text', o.label, 'source', o.source) from own as o))
  $$;
comment on function quorate.label_at is
  'What an account was called at a moment: {text, source}; null where no label was kept by then, or it was erased.';

create function quorate.person_then(p_human uuid, p_proof uuid, p_at timestamptz) returns jsonb
  language sql stable
  as $$
    select jsonb_build_object('human', p_human, 'subject', h.provider_subject_sha256,
      'label', quorate.label_at(h.provider_subject_sha256, p_proof, p_at), 'at', quorate.utc_seconds(p_at),
      'run_id', u.run_id, 'run_attempt', u.claims ->> 'run_attempt')
    from (values (1)) as one(row)
    left join qt001_cp.human_identity_registry as h on h.human_identity_id = p_human
    left join qt001_cp.token_use as u on u.proof_id = p_proof
  $$;
comment on function quorate.person_then is
  'Who did something, when and in which run: {human, subject, label, at, run_id, run_attempt}; what is not known is null.';

create function quorate.seats_taken(p_activation uuid) returns jsonb
  language sql stable
  as $$
    select coalesce(jsonb_agg(quorate.person_then(o.human_identity_id, o.proof_id, o.seated_at) || jsonb_build_object(
      'class', quorate.code_of(o.required_class_item_id), 'ordinal', o.slot_ordinal,
      'source', case when o.second_proof_id is null then o.assurance else 'both' end,
      'seat', (select c.seat_key from qt001_cp.seat_use as u join qt001_cp.seat_credential as c on c.credential_id = u.credential_id
        where u.proof_id in (o.proof_id, o.second_proof_id)),
      'left', case when w.proof_id is not null then quorate.person_then(w.human_identity_id, w.proof_id, w.verified_at) end)
      order by quorate.code_of(o.required_class_item_id) collate "C", o.slot_ordinal, o.seated_at), '[]')
    from (
      select required_class_item_id, slot_ordinal, human_identity_id, assurance, proof_id, second_proof_id, seated_at,
        withdrawal_proof_id
      from qt001_cp.signoff_binding where activation_id = p_activation
      union all
      select required_class_item_id, slot_ordinal, human_identity_id, assurance, proof_id, second_proof_id, seated_at,
        withdrawal_proof_id
      from qt001_cp.quorum_vote where activation_id = p_activation
    ) as o left join qt001_cp.proof as w on w.proof_id = o.withdrawal_proof_id
  $$;
comment on function quorate.seats_taken is
  'Every seat of a change that somebody ever took, whether or not it counts: [{class, ordinal, source, seat, left} with person_then]. '
  '`seat` is the approver seat whose key proved it. '
  '`left` says who freed it and when: the same person, or whoever signed after it had fallen; null where it is still held.';

create function quorate.attempts_then(p_activation qt001_cp.activation) returns jsonb
  language sql stable
  as $$
    with recursive below as (
      select p_activation.activation_id as id
      union all
      select n.activation_id from below
      join qt001_cp.activation as n on n.parent_activation_id = below.id or n.compensates_activation_id = below.id
    ), attempted as (
      select a.code, a.action, t.phase, t.outcome, t.findings, t.checks, t.started_at, t.concluded_at, u.human_identity_id, u.proof_id
      from below join qt001_cp.activation as a on a.activation_id = below.id
      join qt001_cp.act as t on t.activation_id = a.activation_id
      join qt001_cp.proof as u on u.proof_id = t.proof_id
    ), newest as (
      select * from attempted order by started_at desc limit 100
    )
    select jsonb_build_object('earlier', (select count(*) from attempted) - count(*), 'shown', coalesce(jsonb_agg(
      quorate.person_then(n.human_identity_id, n.proof_id, n.started_at) || jsonb_build_object(
        'code', n.code, 'action', n.action, 'phase', n.phase, 'outcome', n.outcome,
        'codes', (select coalesce(jsonb_agg(distinct f ->> 'code'), '[]') from jsonb_array_elements(n.findings) as f),
        'concluded_at', quorate.utc_seconds(n.concluded_at)) order by n.started_at), '[]'),
      'tree', (select l.checks from newest as l order by l.started_at desc limit 1))
    from newest as n
  $$;
comment on function quorate.attempts_then is
  'Every preflight and act of a change, its verifies, its compensations and theirs that had a valid proof, oldest first: {earlier, shown: '
  '[{code, action, phase, outcome, codes, at, concluded_at} with person_then], tree}. Of more than a hundred the newest, and how many are '
  'earlier; the tree of checks is the newest one''s.';

create function quorate.run_then(p_activation uuid) returns jsonb
  language sql stable
  as $$
    select jsonb_build_object(
      'started', quorate.person_then(p.human_identity_id, p.proof_id, s.started_at),
      'deadline', quorate.utc_seconds(s.deadline),
      'statements', (
        select coalesce(jsonb_agg(quorate.person_then(w.human_identity_id, w.proof_id, w.stated_at) || jsonb_build_object(
          'outcome', w.outcome, 'reason', w.reason, 'evidence', w.evidence) order by w.statement_number), '[]')
        from cutter_governance.run_statement as w where w.act_id = s.act_id),
      'ended', (
        select quorate.person_then(e.human_identity_id, e.proof_id, o.recorded_at) || jsonb_build_object('outcome', o.outcome,
          'reported_by', o.reported_by, 'exit_code', o.detail -> 'exit_code', 'signal', o.detail -> 'signal')
        from cutter_governance.run_outcome as o join qt001_cp.proof as e on e.proof_id = o.proof_id where o.act_id = s.act_id))
    from cutter_governance.run_start as s join qt001_cp.act as t on t.act_id = s.act_id
    join qt001_cp.proof as p on p.proof_id = t.proof_id
    where s.activation_id = p_activation
  $$;
comment on function quorate.run_then is
  'The run that a change started: {started, deadline, statements: [{outcome, reason, evidence} with person_then], ended: {outcome, '
  'reported_by, exit_code, signal} with person_then}; `ended` is null while nobody knows it. Null where nothing was started.';

create function quorate.rotations_then(p_activation qt001_cp.activation) returns jsonb
  language sql stable
  as $$
    select coalesce(jsonb_agg(r.told order by r.seq), '[]')
    from (
      select e.seq, quorate.person_then((e.body::jsonb ->> 'human')::uuid, u.proof_id, e.recorded_at)
        || jsonb_build_object('environment', e.body::jsonb -> 'github_environment') as told
      from qt001_cp.evidence_registry as e
      left join qt001_cp.token_use as u on u.iss = e.body::jsonb #>> '{token,iss}' and u.jti = e.body::jsonb #>> '{token,jti}'
      where e.kind = 'ENVIRONMENT_ROTATED' and e.recorded_at >= p_activation.opened_at
        and e.recorded_at < least(p_activation.not_after, (
          select max(t.concluded_at) from qt001_cp.act as t
          where t.activation_id = p_activation.activation_id and t.phase = 'act' and t.outcome in ('done', 'step_failed')))
      order by e.seq desc limit 20
    ) as r
  $$;
comment on function quorate.rotations_then is
  'Whose word it was, while the change could be carried out, that the secrets of an environment of GitHub were replaced: [{environment} '
  'with person_then], oldest first; of more than twenty the newest.';

create function quorate.holds_then(p_activation qt001_cp.activation) returns jsonb
  language sql stable
  as $$
    with held as (
      select h.* from qt001_cp.seat_hold as h left join qt001_cp.seat_hold_end as e on e.hold_id = h.hold_id
      where h.activation_id = p_activation.activation_id or h.action_item_id = p_activation.action_item_id
        and h.placed_at < coalesce(p_activation.consumed_at, p_activation.not_after) and (e.ended_at > p_activation.opened_at) is not false
    ), said as (
      select 'placed' as what, h.placed_by as human, h.reason, h.proof_id, h.placed_at as at from held as h
      union all
      select 'joined', j.joined_by, j.reason, j.proof_id, j.joined_at from held as h
        join qt001_cp.seat_hold_join as j on j.hold_id = h.hold_id
      union all
      select 'lifted', l.lifted_by, l.reason, l.proof_id, l.lifted_at from held as h
        join qt001_cp.seat_hold_lift as l on l.hold_id = h.hold_id
    ), newest as (
      select * from said order by at desc limit 100
    )
    select coalesce(jsonb_agg(quorate.person_then(n.human, n.proof_id, n.at) || jsonb_build_object('what', n.what, 'reason', n.reason)
      order by n.at), '[]') from newest as n
  $$;
comment on function quorate.holds_then is
  'Who put a change or its action on hold, joined or spoke for lifting it: [{what: placed, joined or lifted, reason} with person_then], '
  'oldest first; of more than a hundred the newest.';

create function quorate.history(p_code text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select jsonb_build_object(
      'code', a.code,
      'ended', case when a.status <> 'open' then a.status when clock_timestamp() >= a.not_after then 'expired' end,
      'github', (
        select jsonb_build_object('server', e.spec -> 'server', 'repository', e.spec -> 'repository')
        from qt001_cp.manifest_set as s join qt001_cp.manifest_set_entry as e on e.manifest_set_id = s.manifest_set_id
        join qt001_cp.code_catalog_item as i on i.item_id = e.item_id and i.kind = 'IDENTITY_PROVIDER'
        where s.digest = a.manifest_digest and e.spec ->> 'repository_id' = a.packet::jsonb ->> 'repository_id' limit 1),
      'opened', quorate.person_then(o.human_identity_id, o.proof_id, a.opened_at),
      'seats', quorate.seats_taken(a.activation_id),
      'attempts', quorate.attempts_then(a),
      'escalation', quorate.escalation_shown(a.activation_id),
      'run', quorate.run_then(a.activation_id),
      'rotations', quorate.rotations_then(a), 'holds', quorate.holds_then(a),
      'withdrawn', (
        select quorate.person_then((e.body::jsonb ->> 'human')::uuid, u.proof_id, e.recorded_at)
        from qt001_cp.evidence_registry as e
        left join qt001_cp.token_use as u on u.iss = e.body::jsonb #>> '{token,iss}' and u.jti = e.body::jsonb #>> '{token,jti}'
        where e.activation_id = a.activation_id and e.kind = 'CHANGE_WITHDRAWN' order by e.seq desc limit 1))
    from qt001_cp.activation as a left join qt001_cp.proof as o on o.proof_id = a.opening_proof_id
    where a.code = upper(p_code)
  $$;
comment on function quorate.history is
  'What was done about a change, as it was recorded: {code, ended, github: {server, repository}, opened, seats, attempts, escalation, '
  'run, rotations, holds, withdrawn}; people and times as person_then; `ended` is null while it is open. Null for an unknown code.';

reset role;

grant execute on function quorate.history(text) to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_migrator;
