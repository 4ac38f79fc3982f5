-- What a failed verify leaves behind until it is compensated or closed: the escalation, whom it holds up, and what it belongs to (LAN-5).

set local role quorate_owner;

create function quorate.is_unsettled(p_status text) returns boolean
  language sql immutable parallel safe
  return p_status in ('marked', 'reviewed', 'cut_applied');
comment on function quorate.is_unsettled is 'Whether an escalation of this status is open: neither compensated and verified, nor closed.';

create function quorate.change_set_family(p_activation qt001_cp.activation) returns setof qt001_cp.activation
  language sql stable
  as $$
    with recursive above as (
      select p_activation.activation_id as id, coalesce(p_activation.parent_activation_id, p_activation.compensates_activation_id) as next
      union all
      select a.activation_id, coalesce(a.parent_activation_id, a.compensates_activation_id)
      from above join qt001_cp.activation as a on a.activation_id = above.next
    ), family as (
      select above.id from above where above.next is null
      union all
      select n.activation_id from family
      join qt001_cp.activation as n on n.parent_activation_id = family.id or n.compensates_activation_id = family.id
    )
    select a.* from family join qt001_cp.activation as a on a.activation_id = family.id
  $$;
comment on function quorate.change_set_family is
  'Everything that is one change set with this: a change, its verifies, its compensations and theirs; itself too (SEP-1).';

create function quorate.change_set_root(p_activation qt001_cp.activation) returns uuid
  language sql stable
  as $$
    select f.activation_id from quorate.change_set_family(p_activation) as f
    where f.parent_activation_id is null and f.compensates_activation_id is null
  $$;
comment on function quorate.change_set_root is
  'The change that a change set began with: whoever acts in the set locks it, so that two of them see each other (SEP-1).';

create function quorate.base_kind(p_activation qt001_cp.activation) returns text
  language sql stable
  as $$
    select quorate.kind_of(a) from qt001_cp.activation as a where a.activation_id = quorate.change_set_root(p_activation)
  $$;
comment on function quorate.base_kind is 'The kind of what a change set began with: of a compensation, that of what it undoes.';

create function quorate.escalations_of(p_activation uuid) returns setof cutter_governance.decision_backlog_entry
  language sql stable
  as $$
    select e.* from cutter_governance.cut_change_set as c
    join cutter_governance.verify_result as r on r.change_set_id = c.change_set_id
    join cutter_governance.decision_backlog_entry as e on e.escalates_verify_result_id = r.verify_result_id
    where c.activation_id = p_activation and not c.is_escalation
  $$;
comment on function quorate.escalations_of is 'The escalations of a change''s failed verifies; at most one of them is open.';

create function quorate.open_escalation(p_activation uuid) returns uuid
  language sql stable
  as $$ select e.entry_id from quorate.escalations_of(p_activation) as e where quorate.is_unsettled(e.status) $$;
comment on function quorate.open_escalation is 'The escalation of a change that is open; null where none is.';

create function quorate.entry_of(p_activation qt001_cp.activation) returns cutter_governance.decision_backlog_entry
  language sql stable
  as $$
    select e from qt001_cp.activation as a
    join cutter_governance.decision_backlog_entry as e on e.activation_id = a.activation_id or e.entry_id = a.escalation_entry_id
    where a.activation_id = coalesce(p_activation.parent_activation_id, p_activation.activation_id)
  $$;
comment on function quorate.entry_of is
  'The backlog entry that a change moves: its own, or the escalation that it compensates; of a verify that of what it verifies.';

create function quorate.escalated_change(p_entry uuid) returns qt001_cp.activation
  language sql stable
  as $$
    select a from cutter_governance.decision_backlog_entry as e
    join cutter_governance.verify_result as r on r.verify_result_id = e.escalates_verify_result_id
    join cutter_governance.cut_change_set as c on c.change_set_id = r.change_set_id
    join qt001_cp.activation as a on a.activation_id = c.activation_id
    where e.entry_id = p_entry
  $$;
comment on function quorate.escalated_change is 'The change whose failed verify gave birth to an escalation.';

create function quorate.escalation_findings(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'ESCALATION_OPEN', null::jsonb,
      jsonb_build_object('change', (quorate.escalated_change(e.entry_id)).code, 'escalation', e.entry_number)
    from cutter_governance.decision_backlog_entry as e
    where e.entry_kind = 'escalation' and e.plan_id = p_activation.plan_id and quorate.is_unsettled(e.status)
      and p_activation.compensates_activation_id is null and quorate.kind_lane(quorate.kind_of(p_activation)) = 'cut'
    union all
    select 'ESCALATION_NONE', to_jsonb('open'::text), jsonb_build_object('escalation', e.entry_number, 'status', e.status)
    from cutter_governance.decision_backlog_entry as e
    where e.entry_id = p_activation.escalation_entry_id and e.status not in ('marked', 'reviewed')
  $$;
comment on function quorate.escalation_findings is
  'Why a change waits for an escalation: one of its plan is open and this is not its compensation; or this is, and its escalation is over.';

create function quorate.waiting_notes(p_activation qt001_cp.activation) returns qt001_cp.finding[]
  language sql volatile
  as $$
    select array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.escalation_findings(p_activation) as f
      union all select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.kind_findings(p_activation) as f
      union all select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.hold_findings(p_activation) as f)
  $$;
comment on function quorate.waiting_notes is
  'The same, what holds up the kind, and holds on the action, for whoever opens a change: it may be over by the time of the act.';

create function quorate.order_findings(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select * from quorate.dependency_findings(p_activation.activation_id)
    union all
    select * from quorate.escalation_findings(p_activation)
    union all
    select * from quorate.kind_findings(p_activation)
  $$;
comment on function quorate.order_findings is
  'What must come before this change: plans that it depends on, escalations of its own plan, and what its kind waits for.';

create function quorate.compensating_content(p_activation uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_kind text;
  v_content text;
begin
  select quorate.base_kind(a) into v_kind from qt001_cp.activation as a where a.activation_id = p_activation;
  if quorate.kind_has(v_kind, 'compensate') then
    execute format('select quorate.%I($1)', v_kind || '_compensate') into v_content using p_activation;
  end if;
  return v_content;
end
$$;
comment on function quorate.compensating_content is
  'What leads back from a change that was carried out, as the text that people sign: as its kind says it; null where nothing does.';

create function quorate.forced_reason(p_act uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select a.observations::jsonb ->> 'force_fail' from qt001_cp.act as a where a.act_id = p_act $$;
comment on function quorate.forced_reason is 'Why whoever verifies forces the failure; null where they do not.';

create function quorate.compensation_facts(p_activation uuid, out code text, out kind text, out compensates uuid, out entry_id uuid,
    out status text, out failed_change_set_id uuid, out change_set_id uuid, out root text, out plan_digest text, out review_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select f.code, quorate.base_kind(a), f.activation_id, e.entry_id, e.status, r.change_set_id, p.change_set_id, p.root, p.plan_digest,
      (select d.review_id from cutter_governance.review_decision as d
       where d.compensation_activation_id = a.activation_id and d.entry_id = e.entry_id order by d.review_number desc limit 1)
    from qt001_cp.activation as a
    join qt001_cp.activation as f on f.activation_id = a.compensates_activation_id
    join cutter_governance.decision_backlog_entry as e on e.entry_id = a.escalation_entry_id
    join cutter_governance.verify_result as r on r.verify_result_id = e.escalates_verify_result_id
    left join cutter_governance.cut_change_set as p on p.entry_id = e.entry_id and p.is_escalation
    where a.activation_id = p_activation
  $$;
comment on function quorate.compensation_facts is
  'Of a compensation, for the lanes: the failed change, its escalation with its status, the failed and the compensating change set, and '
  'the newest review of this very compensation. All null for what is none.';

grant execute on function quorate.forced_reason(uuid), quorate.compensating_content(uuid), quorate.compensation_facts(uuid),
  quorate.is_unsettled(text) to cutter_verify_owner;
grant execute on function quorate.compensation_facts(uuid), quorate.is_unsettled(text) to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', p.grantee, 'function', p.object, 'EXECUTE' from (values
  ('cutter_verify_owner', 'quorate.forced_reason(uuid)'), ('cutter_verify_owner', 'quorate.compensating_content(uuid)'),
  ('cutter_verify_owner', 'quorate.compensation_facts(uuid)'), ('cutter_verify_owner', 'quorate.is_unsettled(text)'),
  ('cutter_exec_owner', 'quorate.compensation_facts(uuid)'), ('cutter_exec_owner', 'quorate.is_unsettled(text)')
) as p(grantee, object);

reset role;
