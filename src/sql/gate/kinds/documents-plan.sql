-- A plan document: its units, and every reason why a text is not the document that a packet names (LAN-2).

set local role quorate_owner;

create function quorate.units_of(p_plan jsonb) returns setof cutter_governance.plan_unit
  language sql stable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    -- The hash is of what is there, never the one that the document claims.
    select u.ordinal, u.address, u.kind, u.title, u.body, quorate.unit_hash(u.address, u.kind, u.title, u.body)
    from jsonb_to_recordset(p_plan -> 'units') as u(ordinal integer, address text, kind text, title text, body text)
  $$;
comment on function quorate.units_of is 'The units of a plan document, with their hashes computed here.';

create function quorate.plan_text(p_plan jsonb) returns text
  language sql stable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    select format('{"carrier":%s,"depends_on":[%s],"plan_id":%s,"revision":%s,"rollback_plan_ref":%s,"root":%s,"units":[%s],"v":1}',
      to_json(p_plan ->> 'carrier'),
      (select string_agg(to_json(d.value)::text, ',' order by d.position)
        from jsonb_array_elements_text(p_plan -> 'depends_on') with ordinality as d(value, position)),
      to_json(p_plan ->> 'plan_id'), (p_plan -> 'revision')::integer, to_json(p_plan ->> 'rollback_plan_ref'),
      to_json(p_plan ->> 'root'),
      (select string_agg('{"address":' || to_json(u.address) || ',"body":' || to_json(u.body) || ',"content_hash":'
          || to_json(u.content_hash) || ',"kind":' || to_json(u.kind) || ',"ordinal":' || u.ordinal || ',"title":' || to_json(u.title)
          || '}', ',' order by u.ordinal)
        from jsonb_to_recordset(p_plan -> 'units')
          as u(ordinal integer, address text, kind text, title text, body text, content_hash text)))
  $$;
comment on function quorate.plan_text is
  'A plan document written anew from what was read of it: RFC 8785''s bytes, with no member but the known ones, each of its type.';

create function quorate.plan_findings(p_plan text, p_facts cutter_governance.activation_facts) returns setof qt001_cp.finding
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_plan jsonb;
  v_root text;
  v_written text;
begin
  if p_plan is null or octet_length(p_plan) > 33554432 then
    return next row('PLAN_TOO_LARGE', to_jsonb(33554432), to_jsonb(octet_length(p_plan)))::qt001_cp.finding;
    return;
  end if;
  if qt001_cp.sha256_hex(p_plan) <> p_facts.plan_digest then
    return next row('PLAN_DIGEST_MISMATCH', to_jsonb(p_facts.plan_digest), to_jsonb(qt001_cp.sha256_hex(p_plan)))::qt001_cp.finding;
    return;
  end if;
  if p_facts.packet ->> 'unit_rule' is distinct from '1' then
    return next row('PLAN_RULE_UNKNOWN', to_jsonb('1'::text), p_facts.packet -> 'unit_rule')::qt001_cp.finding;
    return;
  end if;
  begin
    v_plan := p_plan::jsonb;
    -- A number of eight characters may have a hundred thousand digits, and be written a thousand times: a plan only counts.
    if not jsonb_path_exists(v_plan, 'strict $.** ? (@ < 1 || @ > 999999999)') then
      v_written := quorate.plan_text(v_plan);
    end if;
  exception when data_exception or statement_too_complex or program_limit_exceeded then
    v_written := null;
  end;
  -- One comparison for what could be read in two ways: members that are missing, unknown, there twice, of another type or out of order.
  if v_written is distinct from p_plan then
    return next row('PLAN_MALFORMED', to_jsonb('a plan document in its canonical form'::text), null)::qt001_cp.finding;
    return;
  end if;
  v_root := v_plan ->> 'root';

  return query
    select f.code, f.expected, f.observed
    from (values
      ('PLAN_EMPTY', jsonb_array_length(v_plan -> 'units') = 0, null::jsonb, null::jsonb),
      ('PLAN_TOO_LARGE', jsonb_array_length(v_plan -> 'units') > 100000, to_jsonb(100000),
        to_jsonb(jsonb_array_length(v_plan -> 'units'))),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'plan_id' <> p_facts.plan_id, to_jsonb(p_facts.plan_id), v_plan -> 'plan_id'),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'revision' <> p_facts.plan_revision, to_jsonb(p_facts.plan_revision),
        to_jsonb(v_plan ->> 'revision')),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'carrier' is distinct from p_facts.packet ->> 'carrier', p_facts.packet -> 'carrier',
        v_plan -> 'carrier'),
      ('PLAN_PACKET_MISMATCH', v_plan ->> 'rollback_plan_ref' is distinct from p_facts.packet ->> 'rollback_plan_ref',
        p_facts.packet -> 'rollback_plan_ref', v_plan -> 'rollback_plan_ref'),
      ('PLAN_MALFORMED', v_plan ->> 'revision' !~ '^[1-9][0-9]{0,8}$', to_jsonb('a revision'::text), v_plan -> 'revision'),
      ('PLAN_MALFORMED', v_root !~ '^[a-z][a-z0-9_-]{0,62}$', to_jsonb('a root'::text), to_jsonb(v_root))
    ) as f(code, holds, expected, observed) where f.holds;
  return query
    select f.code, f.expected, f.observed
    from (
      select u.*, row_number() over (order by u.ordinal) as position, count(*) over (partition by u.address) as twins,
        quorate.unit_hash(u.address, u.kind, u.title, u.body) as computed
      from jsonb_to_recordset(v_plan -> 'units')
        as u(ordinal integer, address text collate "C", kind text, title text, body text, content_hash text)
    ) as u
    cross join lateral (values
      ('PLAN_MALFORMED', u.position <> u.ordinal, to_jsonb(u.position), to_jsonb(u.ordinal)),
      ('PLAN_MALFORMED', u.kind not in ('front_matter', 'preamble', 'section'), to_jsonb('a kind of unit'::text), to_jsonb(u.kind)),
      ('PLAN_ADDRESS_DUPLICATE', u.twins > 1, null, to_jsonb(u.address)),
      ('PLAN_ADDRESS_INVALID', not starts_with(u.address, v_root || '/') or octet_length(u.address) > 1024, to_jsonb(v_root || '/…'),
        to_jsonb(u.address)),
      ('PLAN_HASH_MISMATCH', u.content_hash <> u.computed, to_jsonb(u.computed), to_jsonb(u.content_hash))
    ) as f(code, holds, expected, observed)
    where (u.position <> u.ordinal or u.twins > 1 or u.content_hash <> u.computed
      or u.kind not in ('front_matter', 'preamble', 'section')
      or not starts_with(u.address, v_root || '/') or octet_length(u.address) > 1024) and f.holds
    order by u.position limit 20;
end
$$;
comment on function quorate.plan_findings is
  'Why a text is not the plan document that the packet names; the first twenty faults of its units.';

create function quorate.newest_outcome(p_change_set uuid) returns text
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select r.outcome from cutter_governance.verify_result as r where r.change_set_id = p_change_set order by r.result_number desc limit 1
  $$;
comment on function quorate.newest_outcome is 'What a change set''s newest verify found: pass or fail; null while there is none.';

create function quorate.dependency_findings(p_activation uuid) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- A plan is complete when what it cut last was verified, its newest verify passed and no escalation of it is open. Entries that were
    -- never cut do not count, nor do cuts that a verified compensation undid: what stood before them stands again (LAN-5).
    select 'DEPENDENCY_INCOMPLETE', to_jsonb(d.depends_on_plan_id), to_jsonb(coalesce(last.status, 'never cut'))
    from cutter_governance.decision_backlog_entry as entry
    join cutter_governance.decision_backlog_dependency as d on d.entry_id = entry.entry_id
    left join lateral (
      select case when quorate.newest_outcome(c.change_set_id) = 'fail' or exists (
          select from cutter_governance.decision_backlog_entry as escalated
          where escalated.entry_kind = 'escalation' and escalated.plan_id = e.plan_id and quorate.is_unsettled(escalated.status)
        ) then 'verify_failed_escalated' else e.status end as status
      from cutter_governance.decision_backlog_entry as e
      join cutter_governance.cut_change_set as c on c.entry_id = e.entry_id
      where e.plan_id = d.depends_on_plan_id and e.entry_kind = 'plan' and not exists (
        select from cutter_governance.verify_result as r
        join cutter_governance.decision_backlog_entry as undone on undone.escalates_verify_result_id = r.verify_result_id
        join cutter_governance.cut_change_set as undoing on undoing.entry_id = undone.entry_id and not undoing.is_escalation
        where r.change_set_id = c.change_set_id and undone.status = 'verified_complete'
          and quorate.newest_outcome(undoing.change_set_id) = 'pass')
      order by c.change_number desc limit 1
    ) as last on true
    where entry.activation_id = p_activation and last.status is distinct from 'verified_complete'
    order by d.depends_on_plan_id collate "C"
  $$;
comment on function quorate.dependency_findings is
  'The plans that a change depends on and that are not complete now: asked when it is opened, and again by every decision on it (LAN-3). '
  'None for what is no cut.';

grant execute on function quorate.units_of(jsonb), quorate.plan_text(jsonb),
  quorate.plan_findings(text, cutter_governance.activation_facts),
  quorate.dependency_findings(uuid) to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', 'function', o, 'EXECUTE' from unnest(array['quorate.units_of(jsonb)', 'quorate.plan_text(jsonb)',
  'quorate.plan_findings(text,cutter_governance.activation_facts)', 'quorate.dependency_findings(uuid)']) as o;

reset role;
