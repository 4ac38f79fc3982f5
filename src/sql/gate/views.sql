-- What a reader may see without any right on a table: states, digests and live units; no tokens.

set local role quorate_owner;

create view cutter_governance.backlog_view as
  select e.entry_number, e.entry_id, e.entry_kind, e.plan_id, e.plan_revision, e.root, e.status, a.code,
    h.moved_at, e.escalates_verify_result_id
  from cutter_governance.decision_backlog_entry as e
  left join qt001_cp.activation as a on a.activation_id = e.activation_id
  join cutter_governance.decision_backlog_history as h on h.entry_id = e.entry_id and h.to_status = e.status;
comment on view cutter_governance.backlog_view is 'Every entry, its status and since when it has it.';

create view cutter_governance.change_set_view as
  select c.change_number, c.change_set_id, e.plan_id, e.plan_revision, c.root, c.added, c.changed, c.retired, c.unchanged, c.to_sign,
    c.created_at,
    e.status, r.outcome as verify_outcome, r.result_number, r.verified_at
  from cutter_governance.cut_change_set as c
  join cutter_governance.decision_backlog_entry as e on e.entry_id = c.entry_id
  left join lateral (
    select v.outcome, v.result_number, v.verified_at from cutter_governance.verify_result as v
    where v.change_set_id = c.change_set_id order by v.result_number desc limit 1
  ) as r on true
  where not c.is_escalation;
comment on view cutter_governance.change_set_view is 'Every change set that was applied, with its latest verify result.';

create view cutter_governance.unit_view as
  select u.canonical_address, u.root, v.version_number, v.kind, v.title, v.content_hash, c.change_number, v.created_at
  from public.information_unit as u
  join public.unit_version as v on v.version_id = u.anchor_version_id
  left join cutter_governance.cut_change_set as c on c.change_set_id = v.change_set_id
  where not v.retired;
comment on view cutter_governance.unit_view is
  'Every live unit, its version and the change set that wrote it (none for what was there before the ledger); without the body.';

create view cutter_governance.live_unit_view as
  select u.canonical_address, u.root, v.version_number, v.kind, v.title, v.body, v.content_hash, v.created_at
  from public.information_unit as u join public.unit_version as v on v.version_id = u.anchor_version_id
  where not v.retired;
comment on view cutter_governance.live_unit_view is 'Every live unit as it is read, with its body (PRV-9).';

reset role;
