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

create function quorate.guard_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  -- Two statements: a version has no row of a proposal, and SQL may ask in any order.
  if tg_table_name = 'cut_change_set_affected_row' and quorate.being_proposed(new.change_set_id) then
    return new;
  elsif not quorate.being_applied(new.change_set_id) then
    perform quorate.refuse('CHANGE_SET_CLOSED', null, jsonb_build_object('table', tg_table_name, 'change_set', new.change_set_id));
  end if;
  return new;
end
$$;
comment on function quorate.guard_version is 'A row joins a change set only while that set is being applied, or proposed.';
create trigger unit_version_in_change_set before insert on public.unit_version
  for each row execute function quorate.guard_version();
create trigger script_effect_in_change_set before insert on cutter_governance.script_effect
  for each row execute function quorate.guard_version();
create trigger cut_change_set_affected_row_in_change_set before insert on cutter_governance.cut_change_set_affected_row
  for each row execute function quorate.guard_version();

create function quorate.guard_unit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_version public.unit_version;
  v_wanted integer := 1;
begin
  if tg_op = 'UPDATE' then
    if (to_jsonb(old) - 'anchor_version_id') <> (to_jsonb(new) - 'anchor_version_id') then
      perform quorate.refuse('APPEND_ONLY', to_jsonb('only the anchor moves'::text), to_jsonb('UPDATE on public.information_unit'::text));
    end if;
    select version_number + 1 into v_wanted from public.unit_version where version_id = old.anchor_version_id;
  end if;
  select * into v_version from public.unit_version where version_id = new.anchor_version_id and unit_id = new.unit_id;
  if v_version.version_number is distinct from v_wanted or not quorate.being_applied(v_version.change_set_id)
    or v_version.content_hash is distinct from (case when not v_version.retired then
      quorate.unit_hash(new.canonical_address, v_version.kind, v_version.title, v_version.body) end) then
    perform quorate.refuse('ANCHOR_REFUSED', jsonb_build_object('version', v_wanted),
      jsonb_build_object('version', v_version.version_number));
  end if;
  return new;
end
$$;
comment on function quorate.guard_unit is
  'A unit is born with its first version; its anchor moves only to its next version, written by the change set that is being applied and '
  'hashed as it says.';
create trigger information_unit_anchor before insert or update on public.information_unit
  for each row execute function quorate.guard_unit();

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
