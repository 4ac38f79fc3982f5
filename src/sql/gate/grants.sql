-- Requests, single-use grants, the runtime lease, and acts (APR-7, GRT-1, GRT-3).

set local role quorate_owner;

create function quorate.keep_request() returns trigger
  language plpgsql
as $$
begin
  -- A request never changes its activation, and a rejected or withdrawn one never becomes active again.
  if tg_op <> 'UPDATE' or old.status in ('rejected', 'withdrawn')
    or (to_jsonb(old) - array['status', 'approved_at']) <> (to_jsonb(new) - array['status', 'approved_at']) then
    perform quorate.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.approval_requests', tg_op)));
  end if;
  return new;
end
$$;
comment on function quorate.keep_request is 'Only a request''s status moves, and never back from rejected or withdrawn.';
create trigger approval_requests_keep before update or delete on qt001_cp.approval_requests
  for each row execute function quorate.keep_request();
create trigger approval_requests_no_truncate before truncate on qt001_cp.approval_requests
  for each statement execute function quorate.refuse_change();

create view qt001_cp.apr_approvals as
  select r.code as request_code, quorate.code_of(v.required_class_item_id) as class, v.slot_ordinal, v.human_identity_id,
    case when v.second_proof_id is null then v.assurance else 'both' end as assurance, v.proof_id, v.second_proof_id,
    v.seated_at,
    v.withdrawal_proof_id, c.seat_key
  from qt001_cp.quorum_vote as v
  join qt001_cp.approval_requests as r on r.activation_id = v.activation_id
  left join qt001_cp.seat_use as u on u.proof_id in (v.proof_id, v.second_proof_id)
  left join qt001_cp.seat_credential as c on c.credential_id = u.credential_id;
comment on view qt001_cp.apr_approvals is
  'Approvals as others know them: a view of the occupants, not a second store, with the seat whose key proved one (APR-7).';

create function quorate.keep_grant() returns trigger
  language plpgsql
as $$
begin
  -- A grant never changes what it authorises, and a consumed, expired or revoked one never becomes active again.
  if tg_op <> 'UPDATE' or old.status not in ('draft', 'active')
    or (to_jsonb(old) - array['status', 'sovereign_esign_ref', 'consumed_at', 'revoked_at'])
       <> (to_jsonb(new) - array['status', 'sovereign_esign_ref', 'consumed_at', 'revoked_at']) then
    perform quorate.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.governance_build_authorization', tg_op)));
  end if;
  return new;
end
$$;
comment on function quorate.keep_grant is 'Only a grant''s status and what goes with it moves, and only out of draft or active (GRT-1).';
create trigger governance_build_authorization_keep before update or delete on qt001_cp.governance_build_authorization
  for each row execute function quorate.keep_grant();
create trigger governance_build_authorization_no_truncate before truncate on qt001_cp.governance_build_authorization
  for each statement execute function quorate.refuse_change();
create constraint trigger holds_at_commit after insert on qt001_cp.act
  deferrable initially deferred for each row execute function quorate.assert_at_commit();

create function quorate.keep_act() returns trigger
  language plpgsql
as $$
begin
  if tg_op <> 'UPDATE' or old.outcome is not null
    or (to_jsonb(old) - array['outcome', 'to_sign', 'result', 'findings', 'checks', 'evidence_id', 'concluded_at'])
       <> (to_jsonb(new) - array['outcome', 'to_sign', 'result', 'findings', 'checks', 'evidence_id', 'concluded_at']) then
    perform quorate.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.act', tg_op)));
  end if;
  return new;
end
$$;
comment on function quorate.keep_act is 'An act ends once; what it was begun with stays.';
create trigger act_keep before update or delete on qt001_cp.act for each row execute function quorate.keep_act();
create trigger act_no_truncate before truncate on qt001_cp.act for each statement execute function quorate.refuse_change();

reset role;
