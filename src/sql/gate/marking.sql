-- MARK, SWEEP and REVIEW: a plan document becomes an envelope with its blocks, is picked, and is decided on (LAN-2).

set local role quorate_owner;

create function quorate.facts_of(p_activation uuid, p_action text) returns cutter_governance.activation_facts
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_facts cutter_governance.activation_facts;
begin
  select a.activation_id, a.action, a.plan_id, a.plan_revision, a.plan_digest, a.parent_activation_id, a.packet::jsonb into v_facts
  from qt001_cp.activation as a where a.activation_id = p_activation;
  if v_facts.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  elsif v_facts.action <> p_action then
    perform quorate.refuse('ACTION_NOT_PERMITTED', to_jsonb(v_facts.action), to_jsonb(p_action));
  end if;
  return v_facts;
end
$$;
comment on function quorate.facts_of is 'The facts of an activation that must be for the given action.';

create function quorate.move_entry(p_entry uuid, p_from text, p_to text, p_act uuid, p_proof uuid) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
begin
  update cutter_governance.decision_backlog_entry set status = p_to where entry_id = p_entry and status = p_from;
  if not found then
    raise exception using errcode = 'QT003', message = 'ENTRY_MOVED',
      detail = jsonb_build_array(jsonb_build_object('code', 'ENTRY_MOVED', 'expected', p_from))::text;
  end if;
  insert into cutter_governance.decision_backlog_history (entry_id, from_status, to_status, act_id, proof_id)
  values (p_entry, p_from, p_to, p_act, p_proof);
end
$$;
comment on function quorate.move_entry is 'Compare-and-set of a status with its history row, as the calling owner.';

create function quorate.units_of(p_plan jsonb)
  returns table (ordinal integer, canonical_address text, kind text, title text, body text, content_hash text)
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    -- The hash is of what is there, never the one that the document claims.
    select u.ordinal, u.address, u.kind, u.title, u.body, quorate.unit_hash(u.address, u.kind, u.title, u.body)
    from jsonb_to_recordset(p_plan -> 'units') as u(ordinal integer, address text, kind text, title text, body text)
  $$;
comment on function quorate.units_of is 'The units of a plan document, with their hashes computed here.';

create function quorate.plan_findings(p_plan text, p_facts cutter_governance.activation_facts) returns setof qt001_cp.finding
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_plan json;
  v_root text;
begin
  if p_plan is null or octet_length(p_plan) > 33554432 then
    return next row('PLAN_TOO_LARGE', to_jsonb(33554432), to_jsonb(octet_length(p_plan)))::qt001_cp.finding;
    return;
  end if;
  if qt001_cp.sha256_hex(p_plan) <> p_facts.plan_digest then
    return next row('PLAN_DIGEST_MISMATCH', to_jsonb(p_facts.plan_digest), to_jsonb(qt001_cp.sha256_hex(p_plan)))::qt001_cp.finding;
    return;
  end if;
  begin
    v_plan := p_plan::json;
    perform p_plan::jsonb;
  exception when data_exception or statement_too_complex or program_limit_exceeded then
    return next row('PLAN_MALFORMED', to_jsonb('JSON'::text), null)::qt001_cp.finding;
    return;
  end;
  if array(select k from json_object_keys(case json_typeof(v_plan) when 'object' then v_plan else '{}' end) as k order by k collate "C")
       <> array['carrier', 'depends_on', 'plan_id', 'revision', 'rollback_plan_ref', 'root', 'units', 'v']
    or exists (select from unnest(array['carrier', 'plan_id', 'rollback_plan_ref', 'root']) as t(m)
      where json_typeof(v_plan -> t.m) <> 'string')
    or v_plan ->> 'v' <> '1' or json_typeof(v_plan -> 'revision') <> 'number' or v_plan ->> 'revision' !~ '^[1-9][0-9]{0,8}$'
    or json_typeof(v_plan -> 'depends_on') <> 'array' or json_typeof(v_plan -> 'units') <> 'array' then
    return next row('PLAN_MALFORMED', to_jsonb('a plan document'::text), null)::qt001_cp.finding;
    return;
  end if;
  if exists (select from json_array_elements(v_plan -> 'depends_on') as d where json_typeof(d) <> 'string')
    or exists (
      select from json_array_elements(v_plan -> 'units') as u
      where array(select k from json_object_keys(case json_typeof(u) when 'object' then u else '{}' end) as k order by k collate "C")
          <> array['address', 'body', 'content_hash', 'kind', 'ordinal', 'title']
        or exists (select from unnest(array['address', 'body', 'content_hash', 'kind', 'title']) as t(m)
          where json_typeof(u -> t.m) <> 'string')
        or json_typeof(u -> 'ordinal') <> 'number' or u ->> 'ordinal' !~ '^[1-9][0-9]{0,8}$') then
    return next row('PLAN_MALFORMED', to_jsonb('units of a plan document'::text), null)::qt001_cp.finding;
    return;
  end if;
  v_root := v_plan ->> 'root';

  return query
    select f.code, f.expected, f.observed
    from (values
      ('PLAN_EMPTY', json_array_length(v_plan -> 'units') = 0, null::jsonb, null::jsonb),
      ('PLAN_TOO_LARGE', json_array_length(v_plan -> 'units') > 100000, to_jsonb(100000), to_jsonb(json_array_length(v_plan -> 'units'))),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'plan_id' <> p_facts.plan_id, to_jsonb(p_facts.plan_id), to_jsonb(v_plan ->> 'plan_id')),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'revision' <> p_facts.plan_revision, to_jsonb(p_facts.plan_revision),
        to_jsonb(v_plan ->> 'revision')),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'carrier' is distinct from p_facts.packet ->> 'carrier', p_facts.packet -> 'carrier',
        to_jsonb(v_plan ->> 'carrier')),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'rollback_plan_ref' is distinct from p_facts.packet ->> 'rollback_plan_ref',
        p_facts.packet -> 'rollback_plan_ref', to_jsonb(v_plan ->> 'rollback_plan_ref')),
      ('PLAN_MALFORMED', v_root !~ '^[a-z][a-z0-9_-]{0,62}$', to_jsonb('a root'::text), to_jsonb(v_root))
    ) as f(code, holds, expected, observed) where f.holds;
  return query
    select f.code, f.expected, f.observed
    from (
      select u.*, u.position <> u.ordinal as misplaced, count(*) over (partition by u.address) as twins
      from (
        select e.ordinality as position, (e.value ->> 'ordinal')::bigint as ordinal, e.value ->> 'address' as address, e.value ->> 'kind'
          as kind,
          e.value ->> 'content_hash' as claimed,
          quorate.unit_hash(e.value ->> 'address', e.value ->> 'kind', e.value ->> 'title', e.value ->> 'body') as computed
        from json_array_elements(v_plan -> 'units') with ordinality as e
      ) as u
    ) as u
    cross join lateral (values
      ('PLAN_MALFORMED', u.misplaced, to_jsonb(u.position), to_jsonb(u.ordinal)),
      ('PLAN_MALFORMED', u.kind not in ('front_matter', 'preamble', 'section'), to_jsonb('a kind of unit'::text), to_jsonb(u.kind)),
      ('PLAN_ADDRESS_DUPLICATE', u.twins > 1, null, to_jsonb(u.address)),
      ('PLAN_ADDRESS_INVALID', not starts_with(u.address, v_root || '/') or octet_length(u.address) > 1024, to_jsonb(v_root || '/…'),
        to_jsonb(u.address)),
      ('PLAN_HASH_MISMATCH', u.claimed <> u.computed, to_jsonb(u.computed), to_jsonb(u.claimed))
    ) as f(code, holds, expected, observed)
    where f.holds order by u.position limit 20;
end
$$;
comment on function quorate.plan_findings is
  'Why a text is not the plan document that the packet names; the first twenty faults of its units.';

create function quorate.review(p_activation uuid, p_human uuid, p_proof uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry cutter_governance.decision_backlog_entry;
begin
  select * into v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  if v_entry.status is null or v_entry.status not in ('swept', 'reviewed') then
    perform quorate.refuse('ENTRY_NOT_SWEPT', to_jsonb('swept'::text), to_jsonb(v_entry.status));
  end if;
  insert into cutter_governance.review_decision (review_id, entry_id, envelope_id, human_identity_id, proof_id, plan_digest,
    envelope_digest)
  select gen_random_uuid(), v_entry.entry_id, e.envelope_id, p_human, p_proof, e.plan_digest, e.envelope_digest
  from cutter_governance.manifest_envelope as e where e.entry_id = v_entry.entry_id;
  -- A second reviewer, or one after a withdrawal, decides again; the status moves once.
  if v_entry.status = 'swept' then
    perform quorate.move_entry(v_entry.entry_id, 'swept', 'reviewed', null, p_proof);
  end if;
end
$$;
comment on function quorate.review is
  'Records a bound human''s decision on the exact envelope; called by the signoff function, which holds the proof.';

create function quorate.dependency_findings(p_activation uuid) returns setof qt001_cp.finding
  language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    -- A plan is complete when what it cut last was verified and no verify failed since; entries of it that were never cut do not count.
    select 'DEPENDENCY_INCOMPLETE', to_jsonb(d.depends_on_plan_id), to_jsonb(coalesce(last.status, 'never cut'))
    from cutter_governance.decision_backlog_entry as entry
    join cutter_governance.decision_backlog_dependency as d on d.entry_id = entry.entry_id
    left join lateral (
      select case when exists (
          select from cutter_governance.decision_backlog_entry as escalated
          where escalated.entry_kind = 'escalation' and escalated.plan_id = e.plan_id and escalated.created_at > c.created_at
        ) then 'verify_failed_escalated' else e.status end as status
      from cutter_governance.decision_backlog_entry as e
      join cutter_governance.cut_change_set as c on c.entry_id = e.entry_id and not c.is_escalation
      where e.plan_id = d.depends_on_plan_id order by c.change_number desc limit 1
    ) as last on true
    where entry.activation_id = p_activation and last.status is distinct from 'verified_complete'
    order by d.depends_on_plan_id collate "C"
  $$;
comment on function quorate.dependency_findings is
  'The plans that a change depends on and that are not complete now: asked when it is opened, and again by every decision on it (LAN-3). '
  'None for what is no cut.';
grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.mark(p_activation uuid, p_plan text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_facts cutter_governance.activation_facts := quorate.facts_of(p_activation, 'CUT');
  v_plan jsonb;
  v_entry uuid := gen_random_uuid();
  v_envelope uuid := gen_random_uuid();
  v_digest text;
  v_count integer;
begin
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.plan_findings(p_plan, v_facts) as f));
  v_plan := p_plan::jsonb;
  insert into cutter_governance.decision_backlog_entry (entry_id, entry_kind, activation_id, plan_id, plan_revision, root, status)
  values (v_entry, 'plan', p_activation, v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root', 'marked');
  insert into cutter_governance.decision_backlog_history (entry_id, to_status) values (v_entry, 'marked');
  insert into cutter_governance.decision_backlog_dependency (entry_id, depends_on_plan_id)
  select distinct v_entry, d from jsonb_array_elements_text(v_plan -> 'depends_on') as d;

  select count(*), quorate.envelope_digest(v_plan ->> 'carrier', v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root',
      v_plan ->> 'rollback_plan_ref', v_facts.plan_digest,
      array_agg(quorate.block_hash(u.ordinal, u.canonical_address, u.kind, u.content_hash) order by u.ordinal))
    into v_count, v_digest
  from quorate.units_of(v_plan) as u;
  insert into cutter_governance.manifest_envelope (envelope_id, entry_id, carrier, plan_id, plan_revision, root, rollback_plan_ref,
    plan_digest, envelope_digest, unit_count)
  values (v_envelope, v_entry, v_plan ->> 'carrier', v_facts.plan_id, v_facts.plan_revision, v_plan ->> 'root',
    v_plan ->> 'rollback_plan_ref',
    v_facts.plan_digest, v_digest, v_count);
  insert into cutter_governance.manifest_unit_block (envelope_id, ordinal, canonical_address, kind, content_hash, row_hash)
  select v_envelope, u.ordinal, u.canonical_address, u.kind, u.content_hash,
    quorate.block_hash(u.ordinal, u.canonical_address, u.kind, u.content_hash)
  from quorate.units_of(v_plan) as u;
  return jsonb_build_object('entry_id', v_entry, 'envelope_id', v_envelope, 'envelope_digest', v_digest, 'units', v_count);
end
$$;
comment on function quorate.mark is 'Stores a plan document''s envelope and unit blocks under a new backlog entry.';

create function quorate.sweep(p_activation uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry cutter_governance.decision_backlog_entry;
  v_findings jsonb;
begin
  select * into v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  if v_entry.status is distinct from 'marked' then
    perform quorate.refuse('ENTRY_NOT_MARKED', to_jsonb('marked'::text), to_jsonb(v_entry.status));
  end if;
  v_findings := quorate.findings_json(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.dependency_findings(p_activation) as f));
  insert into cutter_governance.decision_backlog_sweep_log (entry_id, picked, findings)
    values (v_entry.entry_id, v_findings = '[]', v_findings);
  if v_findings = '[]' then
    perform quorate.move_entry(v_entry.entry_id, 'marked', 'swept', null, null);
  end if;
  return v_findings;
end
$$;
comment on function quorate.sweep is
  'Picks an entry whose dependencies are complete, and logs it either way; returns the findings, none when picked.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

reset role;
