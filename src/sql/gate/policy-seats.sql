-- The rules of a policy set about its seats and pairs (MAN-10).

set local role quorate_owner;

create function quorate.set_seats(p_documents jsonb)
  returns table (act text, class text, ordinal integer, profile text, assurance text, kind text, name text)
  language sql immutable parallel safe
  as $$
    select r.spec ->> 'action', r.spec ->> 'class', (r.spec ->> 'ordinal')::integer,
      case k.kind when 'QUORUM_REQUIREMENT' then 'quorum' else 'signoff' end,
      (select string_agg(e, ',' order by e) from jsonb_array_elements_text(r.spec -> 'assurance') as e), k.kind, r.name
    from unnest(array['SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT']) as k(kind)
    cross join lateral quorate.set_specs(p_documents, k.kind) as r
  $$;
comment on function quorate.set_seats is
  'The seats of a set, signoffs and quorum alike; `assurance` is the ways to prove one, sorted and joined by commas.';

create function quorate.set_roles(p_documents jsonb) returns table (act text, class text)
  language sql immutable parallel safe
  as $$
    select a.name, a.operator from quorate.set_acts(p_documents) as a
    union select a.name, a.custodian from quorate.set_acts(p_documents) as a where a.custodian is not null
    union select s.act, s.class from quorate.set_seats(p_documents) as s
  $$;
comment on function quorate.set_roles is 'Everybody''s role in each act: who starts it, who keeps its login, who signs, who grants.';

create function quorate.set_seat_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with act as (
      select a.*, a.governed or a.does is not null as carried_out, coalesce(a.does <> 'verify', a.governed) as strict,
        quorate.kind_has(a.does, 'check') as is_verified
      from quorate.set_acts(p_documents) as a
    ), custodian as (
      select k.custodian as class from quorate.set_scopes(p_documents) as k where k.custodian is not null
    ), seat as (
      select s.*, s.class in (select class from custodian) as by_custodian,
        count(*) over (partition by s.act, s.class, s.profile, s.assurance) as alike,
        s.ordinal > 1 + coalesce(lag(s.ordinal) over (partition by s.act, s.class, s.profile order by s.ordinal), 0) as follows_gap,
        bool_or(s.profile = 'signoff') over (partition by s.act, s.class) as signs_too
      from quorate.set_seats(p_documents) as s
    ), counted as (
      select a.name, count(s.class) as seats, count(s.class) filter (where s.profile = 'quorum') as granting,
        count(s.class) filter (where s.profile = 'quorum' and s.class = a.esign) as esigning,
        count(s.class) filter (where s.assurance = 'api') as by_environment, count(s.class) filter (where s.assurance = 'review')
          as by_pull_request,
        count(s.class) filter (where s.assurance in ('token', 'seat', 'both')) as checking,
        count(s.class) filter (where s.profile = 'signoff' and s.assurance in ('token', 'seat', 'both') and s.class = a.review) as reviewing
      from act as a left join seat as s on s.act = a.name group by a.name
    )
    select f.code, f.expected, to_jsonb(a.name) from act as a join counted as c on c.name = a.name
    cross join lateral (values
      (c.seats = 0 and not (a.does is not distinct from 'verify' and quorate.set_relaxes(p_documents, 'verify-without-signoff')),
        'ACTION_WITHOUT_QUORUM', null::jsonb),
      (a.operator in (select class from custodian), 'CUSTODIAN_SEATED', to_jsonb('another role by'::text)),
      -- GitHub releases a job for one reviewer of its environment: one such seat, exactly where approval is required.
      (c.by_environment > 1, 'ENVIRONMENT_SOURCE_TWICE', to_jsonb(1)),
      (c.by_environment > 0 and a.approval = 'none', 'ENVIRONMENT_NOT_ASKED', to_jsonb('approval: required'::text)),
      (c.by_environment = 0 and a.approval = 'required', 'APPROVAL_WITHOUT_SEAT', to_jsonb('one environment signoff'::text)),
      (c.by_pull_request > 1, 'PULL_REQUEST_SOURCE_TWICE', to_jsonb(1)),
      -- A seat of another human than the operator, whose own job looks at what is signed (SEAT-5).
      (a.strict and c.seats > 0 and c.checking = 0, 'ASSURANCE_ALL_API', to_jsonb(array['token', 'seat'])),
      (quorate.kind_has(a.does, 'review') and a.review is null, 'REVIEW_ABSENT', null),
      (a.review is not null and c.reviewing = 0, 'REVIEW_NOT_SIGNED', to_jsonb(format('a signoff of %s by token', a.review))),
      (a.has_grant and c.esigning <> 1, 'ESIGN_NOT_SEATED', to_jsonb(format('one seat of %s in the grant', a.esign))),
      (not a.has_grant and c.granting > 0, 'MANIFEST_MISSING_KEY', to_jsonb('grant'::text)),
      (a.within_seconds not between 60 and 30 * 86400, 'WITHIN_OUT_OF_RANGE', to_jsonb('60 to 2592000 seconds'::text))
    ) as f(holds, code, expected)
    where f.holds
    union all
    select f.code, f.expected, to_jsonb(s.name) from seat as s left join act as a on a.name = s.act
    cross join lateral (values
      (a.name is null, 'SET_MALFORMED', to_jsonb('an action of this set'::text)),
      (s.class = a.operator, 'OPERATOR_SEATED', null::jsonb),
      (s.by_custodian, 'CUSTODIAN_SEATED', null),
      (s.profile = 'quorum' and s.signs_too, 'ROLE_SEATED_TWICE', null),
      (s.assurance not in ('token', 'seat', 'both', 'api', 'review') or s.assurance is null, 'SET_MALFORMED',
        to_jsonb('one way to prove it'::text)),
      (s.profile = 'quorum' and s.assurance in ('api', 'review'), 'SET_MALFORMED', to_jsonb(array['token', 'seat', 'both'])),
      (s.assurance in ('api', 'review') and s.ordinal > 1, 'SET_MALFORMED', to_jsonb('one seat for this role'::text)),
      -- Counted from 1 without a gap, at most nine of one proof.
      (s.follows_gap, 'SET_MALFORMED', to_jsonb('seats counted from 1'::text)),
      (s.alike > 9, 'MANIFEST_VALUE', to_jsonb('at most 9'::text))
    ) as f(holds, code, expected)
    where f.holds
    union all
    select 'CUT_WITHOUT_VERIFY', null, to_jsonb(c.name) from act as c where c.is_verified
      and not exists (select from act where does = 'verify')
    union all
    -- What was done is verified by the one action that verifies.
    select 'VERIFY_TWICE', null, jsonb_agg(v.name order by v.name collate "C") from act as v where v.does = 'verify' having count(*) > 1
    union all
    select 'LANES_SHARE_LOGIN', null, to_jsonb(c.scope) from act as c join act as v on c.is_verified and v.does = 'verify'
      and v.scope = c.scope
  $$;
comment on function quorate.set_seat_findings is
  'Whether each act has seats that somebody can take and prove, no role twice in one act, and a verify for the cut.';

create function quorate.set_pair_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with pair as (
      select p.name, p.spec ->> 'scope' as scope, p.spec ->> 'left' as l, p.spec ->> 'right' as r
      from quorate.set_specs(p_documents, 'PRINCIPAL_SEPARATION') as p
    ), meeting as materialized (
      select a.name, a.does = 'verify' as verifies from quorate.set_acts(p_documents) as a
      where a.does = 'verify' or quorate.kind_has(a.does, 'check')
    ), sitting as (
      select 'activation' as scope, r.act as meeting, r.class from quorate.set_roles(p_documents) as r
      union
      select 'change_set', 'a cut and its verify', r.class from quorate.set_roles(p_documents) as r
      join meeting as m on m.name = r.act where (select count(distinct m.verifies) = 2 from meeting as m)
    )
    select 'PAIR_OF_ONE_ROLE', null::jsonb, to_jsonb(p.name) from pair as p where p.l = p.r
    union all
    select 'SET_MALFORMED', to_jsonb('left before right'::text), to_jsonb(p.name) from pair as p where p.l collate "C" > p.r collate "C"
    union all
    select 'PAIR_NEVER_MEETS', to_jsonb(p.scope), jsonb_build_array(p.l, p.r) from pair as p
    where p.l <> p.r and not exists (
      select from sitting as a join sitting as b on (b.scope, b.meeting) = (a.scope, a.meeting) where a.scope = p.scope and a.class = p.l
        and b.class = p.r)
  $$;
comment on function quorate.set_pair_findings is 'Pairs without effect: of one role, or of two that never take part in one act (SEP-1).';

reset role;
