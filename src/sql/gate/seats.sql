-- Activations: one packet each, and the occupants of its seats (SEAT-1, SEAT-2).

set local role quorate_owner;

create function quorate.keep_activation() returns trigger
  language plpgsql
as $$
begin
  if tg_op <> 'UPDATE' or (to_jsonb(old) - array['status', 'version', 'consumed_at']) <> (to_jsonb(new) - array['status', 'version',
    'consumed_at'])
    or (old.status <> 'open' and old.status <> new.status) or new.version < old.version then
    perform quorate.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.activation', tg_op)));
  end if;
  return new;
end
$$;
comment on function quorate.keep_activation is
  'Only an activation''s status, version and moment of consumption move, and the status only out of open.';
create trigger activation_keep before update or delete on qt001_cp.activation for each row execute function quorate.keep_activation();
create trigger activation_no_truncate before truncate on qt001_cp.activation for each statement execute function quorate.refuse_change();

create function quorate.keep_occupant() returns trigger
  language plpgsql
as $$
begin
  -- An occupant may leave once, and add the other half of a proof once; everything else about the row is a fact.
  if tg_op <> 'UPDATE' or (to_jsonb(old) - array['withdrawal_proof_id', 'second_proof_id'])
      <> (to_jsonb(new) - array['withdrawal_proof_id', 'second_proof_id'])
    or old.withdrawal_proof_id is not null
    or old.second_proof_id is not null and new.second_proof_id is distinct from old.second_proof_id then
    perform quorate.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.%I', tg_op, tg_table_name)));
  end if;
  return new;
end
$$;
comment on function quorate.keep_occupant is
  'An occupant may leave once, by a proof, and add a second proof once; nothing else of a seat changes (SEAT-2).';
create trigger signoff_binding_keep before update or delete on qt001_cp.signoff_binding
  for each row execute function quorate.keep_occupant();
create trigger signoff_binding_no_truncate before truncate on qt001_cp.signoff_binding
  for each statement execute function quorate.refuse_change();
create trigger quorum_vote_keep before update or delete on qt001_cp.quorum_vote for each row execute function quorate.keep_occupant();
create trigger quorum_vote_no_truncate before truncate on qt001_cp.quorum_vote for each statement execute function quorate.refuse_change();

create function quorate.stored_seats(p_activation uuid)
  returns table (seat qt001_cp.occupant, class_item_id uuid, profile text, proof_id uuid, second_proof_id uuid, seated_at timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  return query
    select row(class.code, o.slot_ordinal, action.code, scope.code, o.human_identity_id,
        case when o.second_proof_id is null then o.assurance else 'both' end)::qt001_cp.occupant,
      o.required_class_item_id, o.quorum_profile, o.proof_id, o.second_proof_id, o.seated_at
    from (
      select required_class_item_id, slot_ordinal, action_item_id, scope_item_id, human_identity_id, assurance, quorum_profile,
        proof_id, second_proof_id, seated_at
      from qt001_cp.signoff_binding where activation_id = p_activation and withdrawal_proof_id is null
      union all
      select required_class_item_id, slot_ordinal, action_item_id, scope_item_id, human_identity_id, assurance, quorum_profile,
        proof_id, second_proof_id, seated_at
      from qt001_cp.quorum_vote where activation_id = p_activation and withdrawal_proof_id is null
    ) as o
    left join qt001_cp.code_catalog_item as class on class.item_id = o.required_class_item_id
    left join qt001_cp.code_catalog_item as action on action.item_id = o.action_item_id
    left join qt001_cp.code_catalog_item as scope on scope.item_id = o.scope_item_id;
end
$$;
comment on function quorate.stored_seats is
  'Every seat of an activation that nobody left, whether or not it still counts: what judge_seats judges.';

create function quorate.required_seats(p_action uuid)
  returns table (class text, ordinal integer, action text, scope text, class_item_id uuid, profile text, assurance text[])
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  return query
    select class.code, r.ordinal, action.code, scope.code, r.class_item_id, r.profile, r.assurance
    from qt001_cp.authority_action_manifest as a
    join qt001_cp.authority_scope_manifest as s on s.item_id = a.scope_item_id and s.active
    cross join lateral (
      select a.by_class_item_id, 1, 'session', array['session']
      union all
      select s.custodian_class_item_id, 1, 'session', array['session'] where s.custody = 'workload'
      union all
      select q.class_item_id, q.ordinal, 'signoff', q.assurance from qt001_cp.signoff_requirement_manifest as q
      where q.action_item_id = a.item_id and q.active
      union all
      select q.class_item_id, q.ordinal, 'quorum', q.assurance from qt001_cp.quorum_requirement_manifest as q
      where q.action_item_id = a.item_id and q.active
    ) as r(class_item_id, ordinal, profile, assurance)
    left join qt001_cp.code_catalog_item as class on class.item_id = r.class_item_id
    left join qt001_cp.code_catalog_item as action on action.item_id = a.item_id
    left join qt001_cp.code_catalog_item as scope on scope.item_id = a.scope_item_id
    where a.item_id = p_action and a.active;
end
$$;
comment on function quorate.required_seats is
  'The seats that the ACTIVE set requires for an action: the operator''s, the custodian''s, signoffs and quorum.';

reset role;
