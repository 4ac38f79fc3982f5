-- What may join a change set and when it is closed: birth of units, moves of the anchor, and that what stands is what was signed (LAN-3).
-- A deferred trigger may fire under the caller's own role on PostgreSQL 15: those that read are security definer.

set local role quorate_owner;

create function quorate.being_applied(p_change_set uuid) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select exists (
      select from cutter_governance.cut_change_set as c
      join cutter_governance.decision_backlog_entry as e on e.entry_id = c.entry_id and e.status = 'reviewed'
      where c.change_set_id = p_change_set and not c.is_escalation and c.applied_xid = pg_current_xact_id()
        -- The signature closes the set: every row that it covers is written by then.
        and not exists (select from cutter_governance.dot_pair_signature as s where s.change_set_id = c.change_set_id))
  $$;
comment on function quorate.being_applied is
  'Whether a change set was written by this transaction and its entry has not moved on: only then may rows join it.';

create function quorate.being_proposed(p_change_set uuid) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select exists (
      select from cutter_governance.cut_change_set as c
      join cutter_governance.decision_backlog_entry as e on e.entry_id = c.entry_id and e.status = 'marked'
      where c.change_set_id = p_change_set and c.is_escalation and c.applied_xid = pg_current_xact_id()
        -- The failed result that carries its digest closes it.
        and not exists (select from cutter_governance.verify_result as r where r.verify_result_id = e.escalates_verify_result_id))
  $$;
comment on function quorate.being_proposed is
  'Whether a compensating change set was written by this transaction and the failed result does not stand yet: only then may rows join it.';

create function quorate.guard_change_set() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if current_user is distinct from (case when new.is_escalation then 'cutter_verify_owner' else 'cutter_exec_owner' end) then
    perform quorate.refuse('CHANGE_SET_OF_OTHER_LANE', null, jsonb_build_object('escalation', new.is_escalation, 'by', current_user));
  end if;
  new.applied_xid := pg_current_xact_id();
  return new;
end
$$;
comment on function quorate.guard_change_set is
  'A change set is of the executing lane, an escalation of the verifying one; it belongs to this transaction.';
create trigger cut_change_set_lane before insert on cutter_governance.cut_change_set
  for each row execute function quorate.guard_change_set();

create function quorate.guard_joining() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_set uuid;
begin
  -- After the statement, which is asked once for each set and not for each of its rows: whether a set is open only ever ends.
  for v_set in select distinct j.change_set_id from joined as j loop
    -- Two statements: only an affected row may be of a proposal, and SQL may ask in any order.
    if tg_table_name = 'cut_change_set_affected_row' and quorate.being_proposed(v_set) then
      continue;
    elsif not quorate.being_applied(v_set) then
      perform quorate.refuse('CHANGE_SET_CLOSED', null, jsonb_build_object('table', tg_table_name, 'change_set', v_set));
    end if;
  end loop;
  return null;
end
$$;
comment on function quorate.guard_joining is 'Rows join a change set only while that set is being applied, or proposed.';
create trigger unit_version_in_change_set after insert on public.unit_version
  referencing new table as joined for each statement execute function quorate.guard_joining();
create trigger script_effect_in_change_set after insert on cutter_governance.script_effect
  referencing new table as joined for each statement execute function quorate.guard_joining();
create trigger cut_change_set_affected_row_in_change_set after insert on cutter_governance.cut_change_set_affected_row
  referencing new table as joined for each statement execute function quorate.guard_joining();

create function quorate.refuse_anchors(p_units uuid[], p_addresses text[], p_versions uuid[], p_numbers integer[]) returns void
  language plpgsql volatile
as $$
declare
  v_refused record;
begin
  with named as (
    select n.*, v.version_number, v.change_set_id, v.content_hash,
      case when not v.retired then quorate.unit_hash(n.address, v.kind, v.title, v.body) end as hashed
    from unnest(p_units, p_addresses, p_versions, p_numbers) as n(unit_id, address, version_id, wanted)
    left join public.unit_version as v on v.version_id = n.version_id and v.unit_id = n.unit_id
  ), applied as materialized (
    select s.change_set_id from (select distinct change_set_id from named) as s where quorate.being_applied(s.change_set_id)
  )
  select n.wanted, n.version_number into v_refused from named as n
  where n.version_number is distinct from n.wanted or (n.change_set_id in (select change_set_id from applied)) is not true
    or n.content_hash is distinct from n.hashed
  limit 1;
  if found then
    perform quorate.refuse('ANCHOR_REFUSED', jsonb_build_object('version', v_refused.wanted),
      jsonb_build_object('version', v_refused.version_number));
  end if;
end
$$;
comment on function quorate.refuse_anchors is
  'Refuses units unless each one''s anchor is its own version of the wanted number, written by the change set that is being applied and '
  'hashed as it says. One element a unit: its id, address, anchor, and the number that the anchor must have.';

create function quorate.guard_births() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  perform quorate.refuse_anchors(array_agg(b.unit_id), array_agg(b.canonical_address), array_agg(b.anchor_version_id), array_agg(1))
  from born as b;
  return null;
end
$$;
comment on function quorate.guard_births is 'A unit is born with its first version.';
create trigger information_unit_birth after insert on public.information_unit
  referencing new table as born for each statement execute function quorate.guard_births();

create function quorate.guard_anchors() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  if exists (
    select to_jsonb(m) - 'anchor_version_id' from moved as m except all select to_jsonb(w) - 'anchor_version_id' from was as w) then
    perform quorate.refuse('APPEND_ONLY', to_jsonb('only the anchor moves'::text), to_jsonb('UPDATE on public.information_unit'::text));
  end if;
  perform quorate.refuse_anchors(array_agg(m.unit_id), array_agg(m.canonical_address), array_agg(m.anchor_version_id),
    array_agg(v.version_number + 1))
  from moved as m join was as w on w.unit_id = m.unit_id left join public.unit_version as v on v.version_id = w.anchor_version_id;
  return null;
end
$$;
comment on function quorate.guard_anchors is 'Of a unit only its anchor changes, and only to the unit''s next version.';
create trigger information_unit_anchor after update on public.information_unit
  referencing old table as was new table as moved for each statement execute function quorate.guard_anchors();

create function quorate.assert_script_written(p_set cutter_governance.cut_change_set) returns void
  language plpgsql volatile
as $$
declare
  v_effect jsonb := (select s.effect::jsonb from cutter_governance.script_effect as s where s.change_set_id = p_set.change_set_id);
  v_told text := qt001_cp.sha256_hex(qt001_cp.netstring('script', quorate.canonical_json(v_effect)));
begin
  if v_told is distinct from p_set.to_sign::text
    or not exists (select from cutter_governance.dot_pair_signature as s where s.change_set_id = p_set.change_set_id)
    or exists (
      select from (select * from cutter_governance.cut_change_set_affected_row where change_set_id = p_set.change_set_id) as r
      full join jsonb_array_elements(v_effect -> 'tables') as t on r.canonical_address = format('%s/%s', p_set.root, t ->> 'table')
      where (t ->> 'inserted')::bigint is distinct from r.inserted or (t ->> 'updated')::bigint is distinct from r.updated
        or (t ->> 'deleted')::bigint is distinct from r.deleted or r.new_version_id is not null)
    or exists (select from public.unit_version as v where v.change_set_id = p_set.change_set_id) then
    perform quorate.refuse('CHANGE_DRIFT', to_jsonb(p_set.to_sign::text), to_jsonb(v_told));
  end if;
end
$$;
comment on function quorate.assert_script_written is
  'The same of a script: its effect is what was signed, its tables are those of the effect, and it wrote no unit.';

create function quorate.assert_change_written() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_told text;
begin
  -- Recompute the digest from the stored rows: it must equal the signed one, and no other row may have joined.
  if starts_with(new.root, 'sql/') and not new.is_escalation then
    perform quorate.assert_script_written(new);
    return null;
  end if;
  select case when new.is_escalation then quorate.compensating_digest(new.root, new.plan_digest, s.rows)
    else quorate.change_digest(new.root, s.rows) end into v_told
  from (select array_agg(row(r.canonical_address, r.change, r.prior_hash, r.new_hash)::cutter_governance.signed_change) as rows
        from cutter_governance.cut_change_set_affected_row as r where r.change_set_id = new.change_set_id) as s;
  -- Of a proposal the failed result has the digest, which the verifier signed.
  if v_told is distinct from new.to_sign::text
    or new.is_escalation and not exists (
      select from cutter_governance.decision_backlog_entry as e
      join cutter_governance.verify_result as r on r.verify_result_id = e.escalates_verify_result_id
      where e.entry_id = new.entry_id and r.compensating_digest = new.to_sign)
    or not new.is_escalation and not exists (
      select from cutter_governance.dot_pair_signature as s where s.change_set_id = new.change_set_id)
    or not new.is_escalation and exists (
    select from (select * from cutter_governance.cut_change_set_affected_row where change_set_id = new.change_set_id) as r
    full join (
      select v.version_id, v.content_hash, u.canonical_address, u.root, u.anchor_version_id from public.unit_version as v
      left join public.information_unit as u on u.unit_id = v.unit_id where v.change_set_id = new.change_set_id
    ) as w on w.version_id = r.new_version_id
    where r.canonical_address is distinct from w.canonical_address or r.new_hash is distinct from w.content_hash
      or w.root is distinct from new.root or w.anchor_version_id is distinct from w.version_id
  ) then
    perform quorate.refuse('CHANGE_DRIFT', to_jsonb(new.to_sign::text), to_jsonb(v_told));
  end if;
  return null;
end
$$;
comment on function quorate.assert_change_written is
  'When constraints are checked, the rows written, or proposed, are the ones that were signed, and no other joined (LAN-3, LAN-5).';
create constraint trigger cut_change_set_is_what_was_signed after insert on cutter_governance.cut_change_set
  deferrable initially deferred for each row execute function quorate.assert_change_written();

reset role;
