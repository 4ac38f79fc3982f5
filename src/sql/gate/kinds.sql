-- Which kind of change an action is, and in which lane it runs. The gate knows no kind: it calls <kind>_open, <kind>_apply,
-- <kind>_check, <kind>_review, <kind>_filed, <kind>_given, <kind>_holds, <kind>_unheld, and for what leads back <kind>_compensate,
-- <kind>_undo, <kind>_undo_check and <kind>_undone by name, of those that a file of src/sql/gate/kinds makes.
-- Whoever owns <kind>_apply is the lane.

set local role quorate_owner;

create function quorate.kind_has(p_kind text, p_part text) returns boolean
  language plpgsql stable
as $$
begin
  return (
    select exists (select from pg_catalog.pg_proc as p
      where p.pronamespace = 'quorate'::regnamespace and p.proname = p_kind || '_' || p_part));
end
$$;
comment on function quorate.kind_has is
  'Whether a kind of change has this part: open, apply, check, review, filed, given, holds, unheld, compensate, undo, undo_check or '
  'undone.';

create function quorate.kind_lane(p_kind text) returns text
  language plpgsql stable
as $$
begin
  return (
    select l.purpose from pg_catalog.pg_proc as p join cutter_governance.lane as l on l.owner_role = pg_catalog.pg_get_userbyid(p.proowner)
    where p.pronamespace = 'quorate'::regnamespace and p.proname = p_kind || '_apply');
end
$$;
comment on function quorate.kind_lane is 'The lane that carries a kind of change out; null for what is no kind.';

create function quorate.kind_governs(p_kind text) returns boolean
  language sql stable
  as $$ select l.raises_epoch from cutter_governance.lane as l where l.purpose = quorate.kind_lane(p_kind) $$;
comment on function quorate.kind_governs is 'Whether a kind of change changes the gate itself, and so may raise the epoch.';

create function quorate.kind_of(p_activation qt001_cp.activation) returns text
  language plpgsql stable
as $$
begin
  return (
    -- The policy that the change was opened under decides: a later one may give the action another kind. Where that policy is not in this
    -- database, the action of today only names the kind to readers; nothing is carried out under a policy that is not in force.
    -- A compensation is of the action that it compensates, and does something else (LAN-5).
    select case when p_activation.compensates_activation_id is not null then 'compensation'
      when e.item_id is not null then e.spec ->> 'does' else a.does end
    from qt001_cp.authority_action_manifest as a left join qt001_cp.manifest_set as s on s.digest = p_activation.manifest_digest
    left join qt001_cp.manifest_set_entry as e on e.manifest_set_id = s.manifest_set_id and e.item_id = a.item_id
    where a.item_id = p_activation.action_item_id);
end
$$;
comment on function quorate.kind_of is 'The kind of change that an activation is, by the policy that it was opened under.';

create function quorate.kind_named(p_activation uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.kind_of(a) from qt001_cp.activation as a where a.activation_id = p_activation $$;
comment on function quorate.kind_named is 'The kind of an activation, for a lane, which reads no activation itself.';

create function quorate.kind_findings(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
declare
  v_kind constant text := quorate.kind_of(p_activation);
begin
  if quorate.kind_has(v_kind, 'holds') then
    return query execute format('select f.code, f.expected, f.observed from quorate.%I($1) as f', v_kind || '_holds') using p_activation;
  end if;
end
$$;
comment on function quorate.kind_findings is 'What of its own kind a change waits for; nothing where the kind does not say.';

create function quorate.refuse_given(p_kind text, p_given jsonb) returns void
  language plpgsql volatile
as $$
declare
  v_findings qt001_cp.finding[];
begin
  if not quorate.kind_has(p_kind, 'given') then
    perform quorate.refuse('CALL_MALFORMED', null, to_jsonb('given'::text));
  end if;
  execute format('select array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.%I($1) as f)', p_kind || '_given')
    into v_findings using p_given;
  perform quorate.refuse_all(v_findings);
end
$$;
comment on function quorate.refuse_given is
  'Refuses what was given beside the checkout where the kind takes nothing, or not this. It stands in the packet, as `given`.';

create function quorate.activation_for(p_lane text, p_activation uuid) returns qt001_cp.activation
  language plpgsql volatile
as $$
declare
  v_activation qt001_cp.activation;
begin
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  elsif quorate.kind_lane(quorate.kind_of(v_activation)) is distinct from p_lane then
    perform quorate.refuse('ACTION_NOT_PERMITTED', to_jsonb(p_lane), to_jsonb(v_activation.action));
  end if;
  return v_activation;
end
$$;
comment on function quorate.activation_for is 'An activation whose kind this lane carries out, or a refusal.';

create function quorate.facts_of(p_activation uuid, p_kind text) returns cutter_governance.activation_facts
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_activation qt001_cp.activation;
begin
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform quorate.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  elsif quorate.kind_of(v_activation) is distinct from p_kind then
    perform quorate.refuse('ACTION_NOT_PERMITTED', to_jsonb(p_kind), to_jsonb(v_activation.action));
  end if;
  return row(v_activation.activation_id, v_activation.action, v_activation.plan_id, v_activation.plan_revision, v_activation.plan_digest,
    v_activation.parent_activation_id, v_activation.packet::jsonb)::cutter_governance.activation_facts;
end
$$;
comment on function quorate.facts_of is
  'The facts of an activation that must be of the given kind, for a lane, which reads no activation itself.';

reset role;
