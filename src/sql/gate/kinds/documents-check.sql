-- What an independent verify compares of a cut: plan, review, envelope, signatures, what was written, and what is live now (LAN-4).

set local role quorate_owner;

create function quorate.live_digests(p_change_set uuid) returns table (canonical_address text, content_hash text, anchored boolean)
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- As of this change set, so that a later cut of the same root does not fail an earlier one's verify; an unsigned one does.
    with asked as (
      select * from cutter_governance.cut_change_set where change_set_id = p_change_set
    ), signed as materialized (
      select later.change_set_id from asked join cutter_governance.cut_change_set as later
        on later.root = asked.root and later.change_number > asked.change_number and not later.is_escalation
      -- One that was signed by a key in other hands is for its own verify to tell.
      where quorate.executor_signature_state(later.change_set_id) in ('authentic', 'compromised')
    ), moved as (
      select r.new_version_id from signed join cutter_governance.cut_change_set_affected_row as r on r.change_set_id = signed.change_set_id
    )
    select u.canonical_address,
      -- Hashed from what is there; a stored hash that says otherwise is told with it.
      told.hash || case when said.change_set_id is null or said.content_hash = told.hash then '' else ', stored as ' || said.content_hash
        end,
      coalesce(last.version_id = u.anchor_version_id and ((last.change_number > asked.change_number) is not true
        or last.version_id in (select new_version_id from moved)), false)
    from asked
    join public.information_unit as u on u.root = asked.root
    left join lateral (
      select v.*, c.change_number from public.unit_version as v
      left join cutter_governance.cut_change_set as c on c.change_set_id = v.change_set_id
      where v.unit_id = u.unit_id order by v.version_number desc limit 1) as last on true
    -- Looked for only where a later cut has moved on. A version without a change set was there before the ledger.
    left join lateral (
      select last.change_set_id, last.retired, last.kind, last.title, last.body, last.content_hash
        where (last.change_number > asked.change_number) is not true
      union all (
        select v.change_set_id, v.retired, v.kind, v.title, v.body, v.content_hash from public.unit_version as v
        left join cutter_governance.cut_change_set as c on c.change_set_id = v.change_set_id
        where last.change_number > asked.change_number and v.unit_id = u.unit_id
          and (c.change_number <= asked.change_number or c.change_set_id is null)
        order by v.version_number desc limit 1)) as said on true
    cross join lateral (select case when not said.retired then
      quorate.unit_hash(u.canonical_address, said.kind, said.title, said.body) end) as told(hash)
  $$;
comment on function quorate.live_digests is
  'Digests of the live rows of a change set''s root, hashed now, without their content; and whether each anchor names the unit''s last '
  'version, and a later one is of those that a signed change set of this root wrote.';

create function quorate.review_state(p_review uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_review cutter_governance.review_decision;
  v_activation qt001_cp.activation;
  v_class text;
begin
  select * into v_review from cutter_governance.review_decision where review_id = p_review;
  select a.* into v_activation from qt001_cp.activation as a
    join cutter_governance.decision_backlog_entry as e on a.activation_id = coalesce(v_review.compensation_activation_id, e.activation_id)
    where e.entry_id = v_review.entry_id;
  -- The class that reviewed by the policy of then; who also e-signed proved both by one token, over the grant too.
  select d #>> '{spec,review}' into v_class from qt001_cp.manifest_set as s cross join lateral jsonb_array_elements(s.bytes::jsonb) as d
    where s.digest = v_activation.manifest_digest and d ->> 'kind' = 'AUTHORITY_ACTION' and d #>> '{metadata,name}' = v_activation.action;
  return quorate.seat_proof_state(v_activation, v_class, v_review.human_identity_id, v_review.proof_id);
end
$$;
comment on function quorate.review_state is
  'Whether the reviewer''s token still proves the decision: whose it was, and the signed statement; "authentic" when it does.';

create function quorate.signed_seats(p_change_set uuid, out asked text, out signed text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- Told from the kept tokens: what a row says of its own proof counts for nothing, nor does a proof that others could have made (KEY-2).
    -- Whoever left the company since sat rightly then.
    with subject as (
      select c.act_id, n as activation from cutter_governance.cut_change_set as c
      join qt001_cp.activation as n on n.activation_id = c.activation_id where c.change_set_id = p_change_set
    ), seated as (
      select format('%s/%s', s ->> 'class', s ->> 'ordinal') as seat, (s ->> 'human')::uuid as human
      from subject join qt001_cp.act as a on a.act_id = subject.act_id cross join lateral jsonb_array_elements(a.identities -> 'seats') as s
      where s ->> 'source' in ('token', 'seat', 'both')
    ), proved as (
      -- What the run itself brought rests on the executor's token, which has a check of its own.
      select format('%s/%s', (s.seat).class, (s.seat).ordinal) as seat, (s.seat).human as human,
        (select min(p.state) from unnest(array[s.proof_id, s.second_proof_id]) as h(proof_id)
          -- The word that is not "authentic" comes first, of two halves.
          cross join lateral (select nullif(quorate.seat_proof_state(subject.activation, (s.seat).class, (s.seat).human, h.proof_id),
            'authentic') as state) as p where h.proof_id is not null) as state
      from subject cross join lateral quorate.stored_seats((subject.activation).activation_id) as s
      where (s.seat).source in ('token', 'seat', 'both')
    )
    select (select string_agg(format('%s %s', s.seat, s.human), ', ' order by s.seat collate "C") from seated as s),
      (select string_agg(format('%s %s', p.seat, p.human) || coalesce(' ' || p.state, ''), ', '
        order by p.seat collate "C")
       from proved as p)
  $$;
comment on function quorate.signed_seats is
  'Who was decided on for a cut by a signoff of their own, and whose kept token or signature proves that they '
  'signed for this packet, this class and the very content that was cut (SEAT-5).';

grant create on schema quorate to cutter_verify_owner;

set local role cutter_verify_owner;

create function quorate.checks_of(p_change_set uuid, p_plan_digest text) returns jsonb
  language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    with subject as (
      select * from cutter_governance.cut_change_set where change_set_id = p_change_set
    ), envelope as (
      select m.* from cutter_governance.manifest_envelope as m join subject as s on s.envelope_id = m.envelope_id
    ), block as (
      select b.* from cutter_governance.manifest_unit_block as b join subject as s on s.envelope_id = b.envelope_id
    ), affected as (
      select a.* from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = p_change_set
    ), review as (
      select r.* from cutter_governance.review_decision as r join subject as s on s.review_id = r.review_id and s.entry_id = r.entry_id
    ), live as (
      select * from quorate.live_digests(p_change_set)
    ), seats as (
      select * from quorate.signed_seats(p_change_set)
    ), astray as materialized (
      select coalesce(b.canonical_address, l.canonical_address) as canonical_address, b.content_hash::text as expected,
        l.content_hash as observed
      from block as b full join live as l on l.canonical_address = b.canonical_address
      where b.content_hash::text is distinct from l.content_hash or l.anchored is false
    ), unplanned as materialized (
      select from affected as a left join block as b on b.canonical_address = a.canonical_address
      where b.content_hash is distinct from a.new_hash
    ), digest as materialized (
      select quorate.state_digest(s.root,
          array(select row(a.canonical_address, a.new_hash)::cutter_governance.unit_state from affected as a)) as written,
        quorate.state_digest(s.root,
          array(select row(b.canonical_address, b.content_hash)::cutter_governance.unit_state from block as b)) as planned
      from subject as s
    ), observed as (
      select *
      from (values
        (1, 'plan', p_plan_digest, (select plan_digest::text from subject)),
        (2, 'review', (select plan_digest::text from subject), (select plan_digest::text from review)),
        (3, 'envelope', (select envelope_digest::text from review), (
          select quorate.envelope_digest(e.carrier, e.plan_id, e.plan_revision, e.root, e.rollback_plan_ref, e.plan_digest,
            array(select quorate.block_hash(b.ordinal, b.canonical_address, b.kind, b.content_hash) from block as b order by b.ordinal))
          from envelope as e)),
        (4, 'executor_signature', 'authentic', quorate.executor_signature_state(p_change_set)),
        (5, 'affected_rows', (select to_sign::text from subject), (
          select quorate.change_digest((select root from subject),
            array_agg(row(a.canonical_address, a.change, a.prior_hash, a.new_hash)::cutter_governance.signed_change)) from affected as a)),
        -- Where no row differs, neither does the digest of all of them; it is told for both sides.
        (6, 'affected_blocks', case when exists (select from unplanned)
          then (select quorate.state_digest((select root from subject),
              array_agg(row(a.canonical_address, b.content_hash)::cutter_governance.unit_state))
            from affected as a left join block as b on b.canonical_address = a.canonical_address)
          else (select written from digest) end, (select written from digest)),
        (7, 'live_rows', (select planned from digest), case when exists (select from astray where expected is distinct from observed)
          then (select quorate.state_digest((select root from subject),
              array_agg(row(l.canonical_address, l.content_hash)::cutter_governance.unit_state))
            from live as l where l.content_hash is not null)
          else (select planned from digest) end),
        (8, 'anchors', '0', (select count(*)::text from live as l where not l.anchored)),
        (9, 'reviewer_signature', 'authentic', (select quorate.review_state(r.review_id) from review as r)),
        (10, 'counts', (select format('%s/%s/%s', added, changed, retired) from subject), (
          select format('%s/%s/%s', count(*) filter (where a.change = 'add'), count(*) filter (where a.change = 'change'),
            count(*) filter (where a.change = 'retire')) from affected as a)),
        -- A policy may have no seat that is proved so; then there must be none.
        (11, 'seat_signatures', (select coalesce(asked, 'none') from seats), (select coalesce(signed, 'none') from seats))
      ) as v(position, name, expected, observed)
    )
    select jsonb_build_object('checks', (
        select jsonb_agg(jsonb_build_object('name', o.name, 'expected', o.expected, 'observed', o.observed,
          'agrees', coalesce(o.expected = o.observed, false)) order by o.position) from observed as o),
      'astray', (
        select coalesce(jsonb_agg(to_jsonb(d) order by d.canonical_address), '[]')
        from (select * from astray as x order by x.canonical_address limit 20) as d))
  $$;
comment on function quorate.checks_of is
  'Every check of a change set as {name, expected, observed, agrees}, where an absent value agrees with nothing; and as `astray` the first '
  'twenty addresses whose live row is not the one that was planned.';

create function quorate.documents_check(p_activation uuid) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_set uuid;
  v_found jsonb;
begin
  select c.change_set_id into v_set from cutter_governance.cut_change_set as c where c.activation_id = p_activation and not c.is_escalation;
  if v_set is null then
    perform quorate.refuse('CHANGE_SET_MISSING', null, to_jsonb(p_activation));
  end if;
  v_found := quorate.checks_of(v_set, (quorate.facts_of(p_activation, 'documents')).plan_digest);
  perform quorate.tell_progress('checked', (select m.unit_count from cutter_governance.manifest_envelope as m
    join cutter_governance.cut_change_set as c on c.envelope_id = m.envelope_id where c.change_set_id = v_set));
  return jsonb_build_object('change_set_id', v_set) || v_found;
end
$$;
comment on function quorate.documents_check is
  'What a verify of this cut finds now: {change_set_id, checks: [{name, expected, observed, agrees}], astray}.';

set local role quorate_owner;

revoke create on schema quorate from cutter_verify_owner;

grant execute on function quorate.live_digests(uuid), quorate.executor_signature_state(uuid), quorate.review_state(uuid),
  quorate.signed_seats(uuid) to cutter_verify_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_verify_owner', p.kind, p.object, p.privilege from (values
  ('owner', 'quorate.checks_of(uuid,text)', 'function'),
  ('owner', 'quorate.documents_check(uuid)', 'function'),
  ('function', 'quorate.live_digests(uuid)', 'EXECUTE'), ('function', 'quorate.executor_signature_state(uuid)', 'EXECUTE'),
  ('function', 'quorate.review_state(uuid)', 'EXECUTE'), ('function', 'quorate.signed_seats(uuid)', 'EXECUTE')
) as p(kind, object, privilege);

reset role;
