-- The way forward after a failed verify: compensating change sets, whose digest the verifier signs, and the changes that carry them out
-- (LAN-5). Rows of a former release fit every constraint here as they are.

set local role quorate_owner;

alter table qt001_cp.activation
  add column compensates_activation_id uuid constraint fk_activation__compensates references qt001_cp.activation,
  add column escalation_entry_id uuid constraint fk_activation__escalation_entry
    references cutter_governance.decision_backlog_entry (entry_id),
  add constraint ck_activation__compensation check (num_nulls(compensates_activation_id, escalation_entry_id) <> 1
    and (compensates_activation_id is null or parent_activation_id is null));
create index ix_activation__compensates on qt001_cp.activation (compensates_activation_id) where compensates_activation_id is not null;
create index ix_activation__escalation_entry on qt001_cp.activation (escalation_entry_id) where escalation_entry_id is not null;
comment on column qt001_cp.activation.compensates_activation_id is
  'Of a compensation: the change whose failed verify it answers; both are one change set (SEP-1).';
comment on column qt001_cp.activation.escalation_entry_id is 'Of a compensation: the escalation that it carries out.';

alter table cutter_governance.decision_backlog_entry drop constraint ck_decision_backlog_entry__status;
alter table cutter_governance.decision_backlog_entry add constraint ck_decision_backlog_entry__status check (status in (
  'marked', 'swept', 'reviewed', 'cut_applied', 'verified_complete', 'verify_failed_escalated', 'closed'));

-- The state machine of an escalation. A trigger or default that somebody put on the table would run as whoever installs, who can leave the
-- owner's role again: so no trigger fires, and the rows are written within a definer's function, where no role can be left (PRV-7).
alter table cutter_governance.decision_backlog_transition disable trigger user;
create function quorate_install.add_transitions() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into cutter_governance.decision_backlog_transition (entry_kind, from_status, to_status, owner_role) values
      ('escalation', 'marked', 'reviewed', 'quorate_owner'),
      ('escalation', 'reviewed', 'cut_applied', 'cutter_exec_owner'),
      ('escalation', 'cut_applied', 'verified_complete', 'cutter_verify_owner'),
      ('escalation', 'cut_applied', 'verify_failed_escalated', 'cutter_verify_owner'),
      ('escalation', 'marked', 'closed', 'quorate_owner'),
      ('escalation', 'reviewed', 'closed', 'quorate_owner')
  $$;
comment on function quorate_install.add_transitions is 'For this file only.';
select quorate_install.add_transitions();
drop function quorate_install.add_transitions();
alter table cutter_governance.decision_backlog_transition enable trigger user;

alter table cutter_governance.review_decision
  alter column envelope_id drop not null,
  add column compensation_activation_id uuid constraint fk_review_decision__compensation references qt001_cp.activation (activation_id),
  add constraint ck_review_decision__subject check (num_nonnulls(envelope_id, compensation_activation_id) = 1);
comment on column cutter_governance.review_decision.compensation_activation_id is
  'Of a compensation, which has no envelope: the change that was reviewed.';
comment on column cutter_governance.review_decision.envelope_digest is
  'The digest of the envelope, or of the compensating change set, at the moment of the decision.';

alter table cutter_governance.cut_change_set
  alter column envelope_id drop not null,
  add column compensating_change_set_id uuid constraint fk_cut_change_set__compensating
    references cutter_governance.cut_change_set (change_set_id),
  drop constraint if exists ck_cut_change_set__counts;
alter table cutter_governance.cut_change_set
  add constraint ck_cut_change_set__subject
    check (num_nonnulls(envelope_id, compensating_change_set_id) = case when is_escalation then 0 else 1 end),
  add constraint ck_cut_change_set__counts check (least(added, changed, retired, unchanged) >= 0
    -- A root with a slash is no documents': what was changed there is not counted in units.
    and (envelope_id is null or position('/' in root) > 0 or added + changed + retired > 0));
create unique index uq_cut_change_set__compensating on cutter_governance.cut_change_set (entry_id) where is_escalation;
create index ix_cut_change_set__carries_out on cutter_governance.cut_change_set (compensating_change_set_id)
  where compensating_change_set_id is not null;
comment on column cutter_governance.cut_change_set.compensating_change_set_id is
  'Of a compensation: what the failed verify proposed, and this change set carries out.';
comment on column cutter_governance.cut_change_set.is_escalation is
  'True for a compensating change set, which a failed verify proposes; never applied by the lane that wrote it.';
comment on column cutter_governance.cut_change_set.to_sign is
  'sha256 over root and every changed unit''s address, change, prior hash and new hash: what the executor signed. Of a compensating change '
  'set over its content too; the verifier signs it with the failed result.';

-- A proposal has no new version yet; where a unit is retired again there is none to restore.
alter table cutter_governance.cut_change_set_affected_row
  alter column new_version_id drop not null;
comment on column cutter_governance.cut_change_set_affected_row.new_version_id is
  'The version that was written; in a compensating change set the one whose content comes back, null where the unit is retired.';

alter table cutter_governance.verify_result drop constraint ck_verify_result__to_sign;
drop function cutter_governance.verify_digest(uuid, text, jsonb);
create function cutter_governance.verify_digest(p_change_set uuid, p_result text, p_checks jsonb, p_compensating text) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['verify', p_change_set::text, p_result]
      || coalesce(array_agg(f.value order by c.ordinality, f.position), '{}')
      || case when p_compensating is not null then array['compensating', p_compensating] else '{}' end))
    from jsonb_array_elements(p_checks) with ordinality as c
    cross join lateral unnest(array[c.value ->> 'name', c.value ->> 'expected', c.value ->> 'observed']) with ordinality
      as f(value, position)
  $$;
comment on function cutter_governance.verify_digest is
  'What the verifier signs: change set, result, every check with what was expected and seen, and the digest of the compensating change set '
  'that a failure proposes; null where it proposes none (LAN-5).';

alter table cutter_governance.verify_result
  add column reason text constraint ck_verify_result__reason check (length(reason) between 1 and 500),
  add column compensating_digest qt001_cp.sha256,
  add constraint ck_verify_result__forced_reason check (forced = (reason is not null)
    and (not forced or checks @> jsonb_build_array(jsonb_build_object('name', 'forced', 'observed', reason, 'agrees', false)))),
  add constraint ck_verify_result__compensating check (compensating_digest is null or outcome = 'fail'),
  add constraint ck_verify_result__to_sign
    check (to_sign::text = cutter_governance.verify_digest(change_set_id, outcome, checks, compensating_digest));
comment on column cutter_governance.verify_result.reason is 'Why a person forced the failure; a check of that name says it too.';
comment on column cutter_governance.verify_result.compensating_digest is
  'to_sign of the compensating change set that this failure proposed; null where it proposed none.';

reset role;
