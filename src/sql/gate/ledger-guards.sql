-- Append-only layers of the lanes' tables, and the state machine of their entries (LAN-3, LAN-7).
-- A deferred trigger may fire under the caller's own role on PostgreSQL 15: those that read are security definer.

set local role quorate_owner;

do $$
declare
  v_table text;
begin
  -- Only the entry's status and the unit's anchor change, under their own guards below; nothing else is updated, nothing deleted.
  foreach v_table in array array['lane', 'decision_backlog_transition', 'decision_backlog_history', 'decision_backlog_dependency',
    'decision_backlog_sweep_log', 'manifest_envelope', 'manifest_unit_block', 'review_decision', 'cut_change_set',
      'cut_change_set_affected_row',
    'verify_result', 'dot_pair_signature', 'script_plan', 'script_effect', 'rehearsed_effect', 'run_plan', 'run_start', 'run_outcome',
    'run_statement', 'release_grant', 'run_login', 'run_login_look'] loop
    execute format('create trigger %1$s_append_only before update or delete on cutter_governance.%1$I
      for each row execute function quorate.refuse_change()', v_table);
  end loop;
  foreach v_table in array array['cutter_governance.lane', 'cutter_governance.decision_backlog_transition',
    'cutter_governance.decision_backlog_entry', 'cutter_governance.decision_backlog_history',
      'cutter_governance.decision_backlog_dependency',
    'cutter_governance.decision_backlog_sweep_log', 'cutter_governance.manifest_envelope', 'cutter_governance.manifest_unit_block',
    'cutter_governance.review_decision', 'cutter_governance.cut_change_set', 'cutter_governance.cut_change_set_affected_row',
    'cutter_governance.verify_result', 'cutter_governance.dot_pair_signature', 'cutter_governance.script_plan',
    'cutter_governance.script_effect', 'cutter_governance.rehearsed_effect', 'cutter_governance.canonical_address_alias',
    'cutter_governance.run_plan', 'cutter_governance.run_start', 'cutter_governance.run_outcome', 'cutter_governance.run_statement',
    'cutter_governance.release_grant',
    'cutter_governance.run_login', 'cutter_governance.run_login_look',
    'public.information_unit', 'public.unit_version'] loop
    execute format('create trigger %s_no_truncate before truncate on %s
      for each statement execute function quorate.refuse_change()', split_part(v_table, '.', 2), v_table);
  end loop;
end
$$;
create trigger lane_closed before insert on cutter_governance.lane for each row execute function quorate.refuse_change();
create trigger decision_backlog_transition_closed before insert on cutter_governance.decision_backlog_transition
  for each row execute function quorate.refuse_change();
create trigger canonical_address_alias_closed before insert or update or delete on cutter_governance.canonical_address_alias
  for each row execute function quorate.refuse_change();
create trigger decision_backlog_entry_no_delete before delete on cutter_governance.decision_backlog_entry
  for each row execute function quorate.refuse_change();
create trigger information_unit_no_delete before delete on public.information_unit for each row execute function quorate.refuse_change();
create trigger unit_version_append_only before update or delete on public.unit_version
  for each row execute function quorate.refuse_change();

create function quorate.transition_allowed(p_kind text, p_from text, p_to text, p_owner name) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select exists (
      select from cutter_governance.decision_backlog_transition as t
      where t.entry_kind = p_kind and t.from_status is not distinct from p_from and t.to_status = p_to and t.owner_role = p_owner)
  $$;
comment on function quorate.transition_allowed is
  'Whether the state machine lets this owner move an entry of this kind so; `p_from` is null for its birth (LAN-7).';

create function quorate.running_act(p_act uuid) returns setof qt001_cp.act
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- Only the control plane gives the lease, after all seats are taken, and takes it back when the act ends.
    select a.* from qt001_cp.act as a
    where a.act_id = p_act and a.outcome is null and a.session_role = session_user
      and case a.phase
        when 'act' then exists (select from qt001_cp.dot_iu_runtime_lease as l where l.holder_act_id = a.act_id)
        else exists (select from cutter_governance.rehearsal as r where r.act_id = a.act_id)
      end
  $$;
comment on function quorate.running_act is
  'The act, when it passed the gate and this session is carrying it out or rehearsing it; else nothing.';

-- Runs as the writer: inside a definer function current_user is the lane's owner.
create function quorate.guard_entry() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  v_from text := case when tg_op = 'UPDATE' then old.status end;
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - 'status') <> (to_jsonb(new) - 'status') then
    perform quorate.refuse('APPEND_ONLY', to_jsonb('only the status moves'::text),
      to_jsonb('UPDATE on cutter_governance.decision_backlog_entry'::text));
  end if;
  if not quorate.transition_allowed(new.entry_kind, v_from, new.status, current_user) then
    perform quorate.refuse('TRANSITION_REFUSED', null, jsonb_build_object('from', v_from, 'to', new.status, 'by', current_user));
  end if;
  return new;
end
$$;
comment on function quorate.guard_entry is
  'An entry is born and moves only as the state machine lets the lane that writes it; nothing else of it changes.';
create trigger decision_backlog_entry_moves before insert or update on cutter_governance.decision_backlog_entry
  for each row execute function quorate.guard_entry();

create function quorate.move_is_proven(p_entry uuid, p_to text, p_act uuid, p_proof uuid) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- MARK, SWEEP and REVIEW are the control plane's own calls; every other move is part of an act that runs now for this entry.
    select case
      when p_to = 'reviewed' or e.entry_kind = 'plan' and p_to in ('marked', 'swept') then p_act is null
      else exists (
        select from quorate.running_act(p_act) as a
        join qt001_cp.activation as n on n.activation_id = a.activation_id
        left join qt001_cp.activation as parent on parent.activation_id = n.parent_activation_id
        where a.proof_id is not distinct from p_proof and case
          when e.entry_kind = 'plan' then
            case when p_to = 'cut_applied' then n.activation_id else n.parent_activation_id end = e.activation_id
          when p_to = 'marked' then exists (select from cutter_governance.verify_result as r
            where r.verify_result_id = e.escalates_verify_result_id and r.act_id = a.act_id)
          when p_to = 'closed' then quorate.closed_by(n) = e.entry_id
          else case when p_to = 'cut_applied' then n.escalation_entry_id else parent.escalation_entry_id end = e.entry_id
        end)
    end
    from cutter_governance.decision_backlog_entry as e where e.entry_id = p_entry
  $$;
comment on function quorate.move_is_proven is
  'Whether a move belongs to an act that runs now for this entry, by its own proof; null for an entry that is not there.';

create function quorate.guard_history() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if new.owner_role is distinct from current_user then
    perform quorate.refuse('TRANSITION_REFUSED', to_jsonb(current_user), to_jsonb(new.owner_role));
  end if;
  if quorate.move_is_proven(new.entry_id, new.to_status, new.act_id, new.proof_id) is not true then
    perform quorate.refuse('TRANSITION_REFUSED', to_jsonb('an act that runs now, for this entry'::text), to_jsonb(new.act_id));
  end if;
  return new;
end
$$;
comment on function quorate.guard_history is
  'A line of history is written by the lane that moved the entry, within the act that proves the move.';
create trigger decision_backlog_history_writer before insert on cutter_governance.decision_backlog_history
  for each row execute function quorate.guard_history();

create function quorate.assert_history() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry cutter_governance.decision_backlog_entry;
begin
  -- When the constraint is checked, the history must be one unbroken line from the first status to the present one, and nothing else.
  select * into v_entry from cutter_governance.decision_backlog_entry where entry_id = new.entry_id;
  if exists (
    with recursive line as (
      select h.entry_id, h.from_status, h.to_status, h.owner_role from cutter_governance.decision_backlog_history as h
      where h.entry_id = v_entry.entry_id and h.to_status = v_entry.status
      union all
      select h.entry_id, h.from_status, h.to_status, h.owner_role from cutter_governance.decision_backlog_history as h
      join line as l on h.entry_id = l.entry_id and h.to_status = l.from_status
    )
    select from (
      select coalesce(bool_or(l.from_status is null), false) as born,
        coalesce(bool_and(quorate.transition_allowed(v_entry.entry_kind, l.from_status, l.to_status, l.owner_role)), false) as allowed,
        count(*) = (select count(*) from cutter_governance.decision_backlog_history as h where h.entry_id = v_entry.entry_id) as whole
      from line as l
    ) as told where not (told.born and told.allowed and told.whole)
  ) then
    perform quorate.refuse('HISTORY_MISSING', null, jsonb_build_object('entry', new.entry_id, 'status', v_entry.status));
  end if;
  return null;
end
$$;
comment on function quorate.assert_history is
  'When constraints are checked, an entry''s history is one unbroken line that the state machine allows (LAN-7).';
create constraint trigger decision_backlog_entry_has_history after insert or update on cutter_governance.decision_backlog_entry
  deferrable initially deferred for each row execute function quorate.assert_history();
create constraint trigger decision_backlog_history_has_entry after insert on cutter_governance.decision_backlog_history
  deferrable initially deferred for each row execute function quorate.assert_history();

reset role;
