-- Documents: the way back after a failed verify. Each affected row's prior content comes back as a new version (LAN-5).

set local role quorate_owner;

create function quorate.documents_compensate(p_activation uuid) returns text
  language sql stable
  as $$
    select format('{"change_set":%s,"compensates":%s,"kind":"documents","root":%s,"units":[%s],"v":"1"}',
      to_json(c.change_set_id), to_json(n.code), to_json(c.root::text), string_agg(
        format('{"address":%s,"change":%s,"new_hash":%s,"prior_hash":%s}', to_json(a.canonical_address::text),
          to_json(case a.change when 'add' then 'retire' when 'retire' then 'add' else 'change' end),
          coalesce(to_json(a.prior_hash::text)::text, 'null'), coalesce(to_json(a.new_hash::text)::text, 'null')),
        ',' order by a.canonical_address))
    from cutter_governance.cut_change_set as c
    join qt001_cp.activation as n on n.activation_id = c.activation_id
    join cutter_governance.cut_change_set_affected_row as a on a.change_set_id = c.change_set_id
    left join public.unit_version as v on v.version_id = a.new_version_id
    left join public.unit_version as b on b.version_id = a.prior_version_id
    where c.activation_id = p_activation and not c.is_escalation
    group by c.change_set_id, n.code, c.root
    -- Where somebody took versions away there is nothing to go back from, or to; that the verify fails is recorded all the same.
    having bool_and(v.version_id is not null and (a.prior_hash is null or b.version_id is not null))
  $$;
comment on function quorate.documents_compensate is
  'What leads back from a cut, as canonical JSON: each unit with the hash of what the cut wrote, and of what was there before. Null where '
  'a version of either is gone.';

create function quorate.documents_undone(p_activation uuid) returns jsonb
  language sql stable
  as $$
    with undone as (
      select a.canonical_address as address, case a.change when 'add' then 'retire' when 'retire' then 'add' else 'change' end as change,
        a.prior_version_id, a.prior_hash, row_number() over (order by a.canonical_address) as place, u.anchor_version_id
      from cutter_governance.cut_change_set as c
      join cutter_governance.cut_change_set_affected_row as a on a.change_set_id = c.change_set_id
      left join public.information_unit as u on u.canonical_address = a.canonical_address
      where c.activation_id = p_activation and not c.is_escalation
    ), shown as (
      -- As quorate.units_shown: the first forty, and no text beyond 4 MiB on either side; how long a longer one is stands beside it.
      select d.*, live.kind as live_kind, live.title as live_title, live.body as live_body, back.kind, back.title, back.body,
        sum(coalesce(octet_length(live.body), 0)) over (order by d.place) as live_so_far,
        sum(coalesce(octet_length(back.body), 0)) over (order by d.place) as back_so_far
      from undone as d
      left join public.unit_version as live on live.version_id = d.anchor_version_id and not live.retired
      left join public.unit_version as back on back.version_id = d.prior_version_id and d.prior_hash is not null
      where d.place <= 40
    )
    select jsonb_build_object(
      'added', (select count(*) from undone where change = 'add'),
      'changed', (select count(*) from undone where change = 'change'),
      'retired', (select count(*) from undone where change = 'retire'),
      'units', (select coalesce(jsonb_agg(jsonb_build_object('address', s.address, 'change', s.change,
        'before', case when s.live_kind is not null then jsonb_build_object('kind', s.live_kind, 'title', s.live_title,
          'body', case when s.live_so_far <= 4194304 then s.live_body end, 'bytes', octet_length(s.live_body)) end,
        'after', case when s.kind is not null then jsonb_build_object('kind', s.kind, 'title', s.title,
          'body', case when s.back_so_far <= 4194304 then s.body end, 'bytes', octet_length(s.body)) end) order by s.place), '[]')
        from shown as s))
  $$;
comment on function quorate.documents_undone is
  'What a compensation of this cut would bring back: as quorate.units_shown against what is live, each unit with the text that comes back '
  'as `after`.';

create function quorate.recorded_digests(p_change_set uuid) returns table (canonical_address text, content_hash text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with asked as (
      select * from cutter_governance.cut_change_set where change_set_id = p_change_set
    ), recorded as (
      select distinct on (r.canonical_address) r.canonical_address, r.new_hash
      from asked join cutter_governance.cut_change_set as c on c.root = asked.root and c.change_number <= asked.change_number
        and not c.is_escalation
      join cutter_governance.cut_change_set_affected_row as r on r.change_set_id = c.change_set_id
      order by r.canonical_address, c.change_number desc
    ), unit as (
      select u.* from asked join public.information_unit as u on u.root = asked.root
    )
    select coalesce(r.canonical_address, u.canonical_address), case when r.canonical_address is not null then r.new_hash
      -- What was there before the ledger, and never cut since.
      else (select v.content_hash from public.unit_version as v where v.unit_id = u.unit_id and v.change_set_id is null
            order by v.version_number desc limit 1) end
    from recorded as r full join unit as u on u.canonical_address = r.canonical_address
  $$;
comment on function quorate.recorded_digests is
  'What the ledger says that every unit of a root said once this change set was applied, whatever is live; null where nothing.';

grant create on schema quorate to cutter_exec_owner, cutter_verify_owner;

set local role cutter_exec_owner;

create function quorate.units_back(p_change_set uuid, p_content text) returns setof cutter_governance.unit_change
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_drift jsonb;
begin
  -- Another cut may have moved on from the failed one, and what comes back must be what was signed. What somebody wrote into the failed
  -- cut's own version is replaced: that it is not what was signed may be why the verify failed.
  with signed as (
    select s.address, s.change, s.prior_hash, s.new_hash
    from jsonb_to_recordset(p_content::jsonb -> 'units') as s(address text, change text, prior_hash text, new_hash text)
  ), proposed as (
    select r.* from cutter_governance.cut_change_set_affected_row as r where r.change_set_id = p_change_set
  )
  select jsonb_agg(d.address) into v_drift from (
    select coalesce(s.address, r.canonical_address) as address from signed as s full join proposed as r on r.canonical_address = s.address
    left join public.information_unit as u on u.canonical_address = r.canonical_address
    left join public.unit_version as b on b.version_id = r.new_version_id and not b.retired
    where (s.change, s.prior_hash, s.new_hash) is distinct from (r.change, r.prior_hash::text, r.new_hash::text)
      or u.anchor_version_id is distinct from r.prior_version_id
      or r.new_hash is distinct from quorate.unit_hash(r.canonical_address, b.kind, b.title, b.body) and r.new_hash is not null
    order by 1 limit 20) as d;
  if v_drift is not null then
    perform quorate.refuse('COMPENSATION_DRIFT', null, v_drift);
  end if;
  return query
    select r.canonical_address::text,
      case when live.content_hash is null then 'add' when r.new_hash is null then 'retire' else 'change' end,
      u.unit_id, v.version_id, live.content_hash, v.version_number + 1, gen_random_uuid(), b.kind, b.title, b.body, r.new_hash::text
    from cutter_governance.cut_change_set_affected_row as r
    join public.information_unit as u on u.canonical_address = r.canonical_address
    join public.unit_version as v on v.version_id = u.anchor_version_id
    cross join lateral (select case when not v.retired then quorate.unit_hash(u.canonical_address, v.kind, v.title, v.body) end)
      as live(content_hash)
    left join public.unit_version as b on b.version_id = r.new_version_id
    where r.change_set_id = p_change_set and (live.content_hash is not null or r.new_hash is not null)
    order by 1;
end
$$;
comment on function quorate.units_back is
  'What a compensating change set, whose rows are the signed content''s, writes now; COMPENSATION_DRIFT where a row''s live version is not '
  'the failed cut''s any more, or what should come back is not what was signed.';

create function quorate.documents_undo(p_activation uuid, p_content text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v record;
  v_changes cutter_governance.unit_change[];
  v_set uuid := gen_random_uuid();
  v_signature uuid := gen_random_uuid();
  v_counts record;
  v_to_sign text;
begin
  select * into v from quorate.compensation_facts(p_activation);
  v_changes := array(select c from quorate.units_back(v.change_set_id, p_content) as c);
  select count(*) filter (where c.change = 'add') as added, count(*) filter (where c.change = 'change') as changed,
    count(*) filter (where c.change = 'retire') as retired into v_counts from unnest(v_changes) as c;
  v_to_sign := quorate.change_digest(v.root, array(
    select row(c.canonical_address, c.change, c.prior_hash, c.content_hash)::cutter_governance.signed_change from unnest(v_changes) as c));
  perform quorate.assert_signed(v_to_sign, p_signed);
  insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, compensating_change_set_id, review_id, root,
    plan_digest, to_sign, added, changed, retired, unchanged, executor_signature_id)
  values (v_set, v.entry_id, p_activation, p_act, v.change_set_id, v.review_id, v.root, v.plan_digest, v_to_sign, v_counts.added,
    v_counts.changed, v_counts.retired, 0, v_signature);
  perform quorate.assert_signed(quorate.write_units(v_set, v.root, v_changes), v_to_sign);
  insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, change_set_id, proof_id)
  values (v_signature, 'DOT-991', v_set, p_proof);
  return jsonb_build_object('to_sign', v_to_sign, 'change_set_id', v_set, 'signature_id', v_signature, 'root', v.root,
    'plan_digest', v.plan_digest, 'added', v_counts.added, 'changed', v_counts.changed, 'retired', v_counts.retired,
    'shown', jsonb_build_object('changes', quorate.rows_shown(v_set)));
end
$$;
comment on function quorate.documents_undo is
  'Brings the prior content of each row back as a new version: change set, affected rows and signature, or an error. {to_sign, root, '
  'added, changed, retired, …}.';

set local role cutter_verify_owner;

create function quorate.documents_undo_check(p_activation uuid) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v cutter_governance.cut_change_set;
  p cutter_governance.cut_change_set;
  d cutter_governance.review_decision;
  v_rows cutter_governance.signed_change[];
  v_proposed cutter_governance.signed_change[];
  v_live cutter_governance.unit_state[];
  v_recorded cutter_governance.unit_state[];
  v_loose bigint;
  v_seats record;
  v_astray jsonb;
begin
  select * into v from cutter_governance.cut_change_set as c where c.activation_id = p_activation and not c.is_escalation;
  if v.change_set_id is null then
    perform quorate.refuse('CHANGE_SET_MISSING', null, to_jsonb(p_activation));
  end if;
  select * into p from cutter_governance.cut_change_set as c where c.change_set_id = v.compensating_change_set_id and c.is_escalation;
  select * into d from cutter_governance.review_decision as r where r.review_id = v.review_id and r.entry_id = v.entry_id;
  select * into v_seats from quorate.signed_seats(v.change_set_id);
  v_rows := array(select row(a.canonical_address, a.change, a.prior_hash, a.new_hash)::cutter_governance.signed_change
    from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = v.change_set_id);
  v_proposed := array(select row(a.canonical_address, a.change, a.prior_hash, a.new_hash)::cutter_governance.signed_change
    from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = p.change_set_id);
  select array_agg(row(l.canonical_address, l.content_hash)::cutter_governance.unit_state) filter (where l.content_hash is not null),
    count(*) filter (where not l.anchored) into v_live, v_loose from quorate.live_digests(v.change_set_id) as l;
  v_recorded := array(select row(r.canonical_address, r.content_hash)::cutter_governance.unit_state
    from quorate.recorded_digests(v.change_set_id) as r where r.content_hash is not null);
  select coalesce(jsonb_agg(to_jsonb(x) order by x.canonical_address), '[]') into v_astray from (
    select coalesce(r.canonical_address, l.canonical_address) as canonical_address, r.content_hash as expected, l.content_hash as observed
    from unnest(v_recorded) as r full join unnest(v_live) as l on l.canonical_address = r.canonical_address
    where r.content_hash is distinct from l.content_hash order by 1 limit 20) as x;
  return jsonb_build_object('change_set_id', v.change_set_id, 'astray', v_astray, 'checks', (
    select jsonb_agg(jsonb_build_object('name', o.name, 'expected', o.expected, 'observed', o.observed,
      'agrees', coalesce(o.expected = o.observed, false)) order by o.position)
    from (values
      (1, 'plan', (quorate.facts_of(p_activation, 'compensation')).plan_digest, v.plan_digest::text),
      (2, 'review', v.plan_digest::text, d.plan_digest::text),
      (3, 'proposal', d.envelope_digest::text, quorate.compensating_digest(p.root, p.plan_digest, v_proposed)),
      (4, 'executor_signature', 'authentic', quorate.executor_signature_state(v.change_set_id)),
      (5, 'affected_rows', v.to_sign::text, quorate.change_digest(v.root, v_rows)),
      (6, 'restored_rows', quorate.state_digest(v.root,
        array(select row(s.canonical_address, s.new_hash)::cutter_governance.unit_state from unnest(v_proposed) as s)),
        quorate.state_digest(v.root,
          array(select row(s.canonical_address, s.new_hash)::cutter_governance.unit_state from unnest(v_rows) as s))),
      (7, 'live_rows', quorate.state_digest(v.root, v_recorded), quorate.state_digest(v.root, v_live)),
      (8, 'anchors', '0', v_loose::text),
      (9, 'reviewer_signature', 'authentic', quorate.review_state(v.review_id)),
      (10, 'counts', format('%s/%s/%s', v.added, v.changed, v.retired), (
        select format('%s/%s/%s', count(*) filter (where s.change = 'add'), count(*) filter (where s.change = 'change'),
          count(*) filter (where s.change = 'retire')) from unnest(v_rows) as s)),
      (11, 'seat_signatures', coalesce(v_seats.asked, 'none'), coalesce(v_seats.signed, 'none'))
    ) as o(position, name, expected, observed)));
end
$$;
comment on function quorate.documents_undo_check is
  'What a verify of this compensation finds now: {change_set_id, checks: [{name, expected, observed, agrees}], astray}. What must be live '
  'is what the ledger recorded, of every unit of the root.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner, cutter_verify_owner;

grant execute on function quorate.recorded_digests(uuid) to cutter_verify_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege) values
  ('lanes/1', 'cutter_exec_owner', 'owner', 'quorate.units_back(uuid,text)', 'function'),
  ('lanes/1', 'cutter_exec_owner', 'owner', 'quorate.documents_undo(uuid,text,uuid,uuid,text)', 'function'),
  ('lanes/1', 'cutter_verify_owner', 'owner', 'quorate.documents_undo_check(uuid)', 'function'),
  ('lanes/1', 'cutter_verify_owner', 'function', 'quorate.recorded_digests(uuid)', 'EXECUTE');

reset role;
