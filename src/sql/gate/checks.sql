-- The answer as a tree of checks, passed ones too: {check, passed, code, expected, observed, children} (ACT-5). For readers.
-- Must not: decide. A leaf passes where no finding is about it; what blocks are the findings.

set local role quorate_owner;

create function quorate.identity_codes() returns text[]
  language sql immutable parallel safe
  return array['IDENTITY_UNKNOWN', 'IDENTITY_SHARED', 'IDENTITY_STALE', 'IDENTITY_SUSPENDED'];
comment on function quorate.identity_codes is 'Why an account is no living human: the codes of resolve_human and human_state.';

create function quorate.session_codes() returns text[]
  language sql immutable parallel safe
  return array['SESSION_ROLE_MISMATCH', 'SESSION_ROLE_SET', 'SESSION_ROLE_PRIVILEGED', 'SESSION_ROLE_MEMBERSHIP', 'SESSION_ROLE_SETTINGS',
    'SESSION_FORBIDDEN_WRITER'];
comment on function quorate.session_codes is 'The codes of session_findings.';

create function quorate.check_group(p_check text, p_findings qt001_cp.finding[], p_looked_at jsonb default '[]',
  p_leaf text default null) returns jsonb
  language sql stable
  as $$
    with looked_at as (
      select l ->> 'check' as name, l -> 'expected' as expected, l -> 'observed' as observed,
        array(select jsonb_array_elements_text(l -> 'codes')) as codes, n
      from jsonb_array_elements(p_looked_at) with ordinality as w(l, n)
    ), found as (
      select f.code, f.expected, f.observed, f.n, (select min(l.n) from looked_at as l where f.code = any (l.codes)) as about
      from unnest(p_findings) with ordinality as f(code, expected, observed, n)
    ), leaf as (
      select coalesce(l.name, p_leaf, p_check) as name, f.code, f.expected, f.observed, coalesce(f.about, 0) as n, f.n as m
      from found as f left join looked_at as l on l.n = f.about
      union all
      select l.name, null, l.expected, l.observed, l.n, 0 from looked_at as l where not exists (select from found as f where f.about = l.n)
    )
    select jsonb_build_object('check', p_check, 'passed', cardinality(p_findings) = 0, 'children', coalesce(
      (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('check', l.name, 'passed', l.code is null, 'code', l.code,
        'expected', l.expected, 'observed', l.observed)) order by l.n, l.m) from leaf as l), '[]'))
  $$;
comment on function quorate.check_group is
  'A group of checks from its findings. `p_looked_at` are its leaves, [{check, codes, expected, observed}]: a finding with one of the '
  'codes is that leaf, failed; a leaf that no finding is about has passed. `p_leaf` names the findings that belong to none.';

create function quorate.seats_group(p_activation qt001_cp.activation, p_occupied qt001_cp.occupant[], p_findings qt001_cp.finding[])
  returns jsonb
  language sql volatile
  as $$
    select g || jsonb_build_object('children', g -> 'children' || coalesce((
      select jsonb_agg(jsonb_build_object('check', 'seat', 'passed', true, 'expected', s.seat,
        'observed', jsonb_build_object('human', o.human, 'source', o.source)) order by r.profile, r.class collate "C", r.ordinal)
      from quorate.required_seats(p_activation.action_item_id) as r
      cross join lateral (select format('%s/%s', r.class, r.ordinal)) as s(seat)
      join unnest(p_occupied) as o on (o.class, o.ordinal) = (r.class, r.ordinal)
      where not exists (select from unnest(p_findings) as f where s.seat in (f.expected #>> '{}', f.observed #>> '{}',
          f.observed ->> 'seat', split_part(f.observed #>> '{}', ' by ', 1))
        or o.human::text in (f.observed #>> '{}', f.observed ->> 'human')
          and o.class in (f.expected #>> '{}', f.observed ->> 'class'))), '[]'))
    from quorate.check_group('seats', p_findings, '[]', 'seat') as g
  $$;
comment on function quorate.seats_group is
  'The seats as a group of checks: what was found, then each required seat that nothing was found about, with who sits in it.';

create function quorate.pairs_group(p_findings qt001_cp.finding[]) returns jsonb
  language sql volatile
  as $$
    select g || jsonb_build_object('children', g -> 'children' || coalesce((
      select jsonb_agg(jsonb_build_object('check', 'pair', 'passed', true, 'expected', t.pair) order by t.pair collate "C")
      from qt001_cp.principal_separation_manifest as s
      cross join lateral quorate.pair_words(quorate.code_of(s.left_class_item_id), quorate.code_of(s.right_class_item_id), s.scope)
        as t(pair)
      where s.active and not exists (select from unnest(p_findings) as f where f.expected #>> '{}' = t.pair)), '[]'))
    from quorate.check_group('separation', p_findings, '[]', 'pair') as g
  $$;
comment on function quorate.pairs_group is 'The pairs that must differ as a group of checks: those that do not, then each that does.';

create function quorate.packet_group(p_activation qt001_cp.activation, p_findings qt001_cp.finding[]) returns jsonb
  language sql volatile
  as $$
    select quorate.check_group('packet', p_findings, jsonb_build_array(
      jsonb_build_object('check', 'open', 'codes', array['ACTIVATION_CONSUMED', 'ACTIVATION_WITHDRAWN'], 'observed', p_activation.status),
      jsonb_build_object('check', 'in time', 'codes', array['ACTIVATION_EXPIRED'], 'expected',
        quorate.utc_seconds(p_activation.not_after)),
      jsonb_build_object('check', 'content', 'codes', array['CONTENT_DRIFT'], 'observed', p_activation.plan_digest),
      jsonb_build_object('check', 'policy', 'codes', array['MANIFEST_DRIFT'], 'observed', p_activation.manifest_digest),
      jsonb_build_object('check', 'schema', 'codes', array['SCHEMA_DRIFT'], 'observed', p_activation.schema_digest)))
  $$;
comment on function quorate.packet_group is 'The packet as a group of checks: open, in time, its content, its policy, its schema.';

create function quorate.grant_group(p_auth_code text, p_findings qt001_cp.finding[]) returns jsonb
  language sql stable
  as $$
    select quorate.check_group('grant', p_findings, case when p_auth_code is null then '[]' else jsonb_build_array(
      jsonb_build_object('check', 'grant', 'codes', '[]'::jsonb, 'observed', p_auth_code)) end)
  $$;
comment on function quorate.grant_group is 'The grant as a group of checks; without a leaf where the action needs none.';

create function quorate.database_group(p_findings qt001_cp.finding[]) returns jsonb
  language sql stable
  as $$
    select quorate.check_group('database', p_findings,
      '[{"check": "pairs in force", "codes": ["SEPARATION_DRIFT"]}, {"check": "gate as installed", "codes": ["GATE_EDITED"]},
        {"check": "privileges", "codes": ["PRIVILEGE_DRIFT"]}]')
  $$;
comment on function quorate.database_group is 'Whether the database is as the policy has it, as a group of checks (PRV-3, SEP-4).';

create function quorate.run_group(p_findings qt001_cp.finding[], p_operator uuid, p_run text) returns jsonb
  language sql stable
  as $$
    select quorate.check_group('run', p_findings, jsonb_build_array(
      jsonb_build_object('check', 'operator', 'observed', p_operator,
        'codes', quorate.identity_codes()),
      jsonb_build_object('check', 'started by the operator', 'codes', array['OPERATOR_NOT_TRIGGERING_ACTOR', 'IDENTITY_PROXY']),
      jsonb_build_object('check', 'observed in the same run', 'codes', array['OBSERVATION_RUN_MISMATCH'], 'observed', p_run)))
  $$;
comment on function quorate.run_group is 'Who started the run as a group of checks: the token''s human, who triggered it, the same run.';

create function quorate.session_group(p_findings qt001_cp.finding[], p_scope qt001_cp.authority_scope_manifest, p_custodian uuid)
  returns jsonb
  language sql stable
  as $$
    select quorate.check_group('session', p_findings, jsonb_build_array(
      jsonb_build_object('check', 'login', 'observed', session_user, 'codes', quorate.session_codes()),
      jsonb_build_object('check', 'custodian of the login', 'observed', p_custodian,
        'codes', quorate.identity_codes() || 'IDENTITY_PROXY'::text)))
  $$;
comment on function quorate.session_group is 'The database session as a group of checks: its login, and the human who answers for it.';

create function quorate.environment_group(p_findings qt001_cp.finding[], p_scope qt001_cp.authority_scope_manifest) returns jsonb
  language sql stable
  as $$
    select quorate.check_group('environment', p_findings, jsonb_build_array(
      jsonb_build_object('check', 'protection', 'codes', array['PROTECTION_MISSING', 'PROTECTION_WEAK'],
        'expected', p_scope.claims -> 'environment'),
      jsonb_build_object('check', 'reviews', 'codes', array['REVIEW_REJECTED', 'PULL_REQUEST_OTHER_BYTES',
        'PULL_REQUEST_MISSING', 'IDENTITY_PROXY'] || quorate.identity_codes())))
  $$;
comment on function quorate.environment_group is
  'What GitHub says of the run as a group of checks: the environment''s protection, and the reviews.';

create function quorate.step_group(p_phase text, p_findings jsonb, p_effect jsonb) returns jsonb
  language sql immutable
  as $$
    with leaf as (
      -- What the step compared for itself; else what it was refused with.
      select c ->> 'name' as name, (c -> 'agrees')::boolean as passed, 'VERIFY_FAILED' as code, c -> 'expected' as expected,
        c -> 'observed' as observed, case c ->> 'name' when 'live_rows' then (
          select jsonb_agg(jsonb_build_object('check', a ->> 'canonical_address', 'passed', false, 'code', 'VERIFY_FAILED',
            'expected', a -> 'expected', 'observed', a -> 'observed')) from jsonb_array_elements(p_effect -> 'astray') as a) end
          as children, n
      from jsonb_array_elements(p_effect -> 'checks') with ordinality as w(c, n)
      union all
      select 'step', false, f ->> 'code', f -> 'expected', f -> 'observed', null, n
      from jsonb_array_elements(p_findings) with ordinality as w(f, n) where f ->> 'code' <> 'VERIFY_FAILED' or not p_effect ? 'checks'
    )
    select jsonb_build_object('check', case p_phase when 'act' then 'step' else 'rehearsal' end, 'passed', p_findings = '[]',
      'children', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('check', l.name, 'passed', l.passed,
        'code', case when not l.passed then l.code end, 'expected', l.expected, 'observed', l.observed, 'children', l.children))
        order by l.n) from leaf as l), '[]'))
  $$;
comment on function quorate.step_group is
  'What the step did or would do, as a group of checks: of a verify each comparison, and the rows that are not as planned.';

create function quorate.is_passed(p_checks jsonb) returns boolean
  language sql immutable
  as $$ select coalesce(bool_and(c -> 'passed' = 'true'), false) from jsonb_array_elements(p_checks) as c $$;
comment on function quorate.is_passed is 'Whether every group of a tree passed; nothing looked at is no pass.';

reset role;
