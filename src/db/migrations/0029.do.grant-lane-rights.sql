-- The privilege matrix of the lanes (PRV-2): tables to the NOLOGIN lane owners, EXECUTE alone to the logins. Nobody else gets anything here.
-- To nobody: DELETE, TRUNCATE, REFERENCES, TRIGGER. The logins hold no table right at all.
set local role quorate_owner;

revoke all on all tables in schema cutter_governance from public;
revoke all on public.information_unit, public.unit_version from public;

-- Lane DOT-991. Never verify_result, never canonical_address_alias; the review decision is read, not written.
grant select, insert on cutter_governance.decision_backlog_entry, cutter_governance.decision_backlog_history,
  cutter_governance.decision_backlog_dependency, cutter_governance.decision_backlog_sweep_log, cutter_governance.manifest_envelope,
  cutter_governance.manifest_unit_block, cutter_governance.cut_change_set, cutter_governance.cut_change_set_affected_row,
  cutter_governance.dot_pair_signature to cutter_exec_owner;
grant update (status) on cutter_governance.decision_backlog_entry to cutter_exec_owner;
grant select on cutter_governance.review_decision to cutter_exec_owner;
grant insert on public.information_unit, public.unit_version to cutter_exec_owner;
grant update (anchor_version_id) on public.information_unit to cutter_exec_owner;
-- The change is told against the live rows, so the lane reads the columns that it compares or hashes.
grant select (unit_id, canonical_address, root, anchor_version_id) on public.information_unit to cutter_exec_owner;
grant select (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash) on public.unit_version to cutter_exec_owner;

-- Lane DOT-992. Nothing in public: live rows are seen as digests only.
grant select, insert on cutter_governance.decision_backlog_entry, cutter_governance.decision_backlog_history,
  cutter_governance.cut_change_set, cutter_governance.cut_change_set_affected_row, cutter_governance.verify_result,
  cutter_governance.dot_pair_signature to cutter_verify_owner;
grant update (status) on cutter_governance.decision_backlog_entry to cutter_verify_owner;
grant select on cutter_governance.manifest_envelope, cutter_governance.manifest_unit_block, cutter_governance.review_decision to cutter_verify_owner;

-- What the lanes call.
grant execute on function qt001_cp.sha256_hex(text), qt001_cp.sha256_hex(bytea), qt001_cp.netstring(text[]), qt001_cp.refuse(text, jsonb, jsonb),
  qt001_cp.refuse_all(qt001_cp.finding[]), qt001_cp.findings_json(qt001_cp.finding[]) to cutter_exec_owner, cutter_verify_owner;
grant execute on function
  cutter_governance.unit_hash(text, text, text, text), cutter_governance.block_hash(integer, text, text, text),
  cutter_governance.envelope_digest(text, text, text, text, text, text, text[]),
  cutter_governance.change_digest(text, cutter_governance.signed_change[]), cutter_governance.state_digest(text, cutter_governance.unit_state[]),
  cutter_governance.transition_allowed(text, text, text, name), cutter_governance.move_is_proven(uuid, text, uuid, uuid),
  cutter_governance.move_entry(uuid, text, text, uuid, uuid),
  cutter_governance.facts_of(uuid, text), cutter_governance.begin_rehearsal(uuid), cutter_governance.force_constraints(),
  cutter_governance.signature_findings(cutter_governance.dot_pair_signature, name),
  cutter_governance.step_findings(text, text, text, text, text, text)
  to cutter_exec_owner, cutter_verify_owner;
grant execute on function cutter_governance.units_of(jsonb),
  cutter_governance.plan_findings(text, cutter_governance.activation_facts), cutter_governance.dependency_findings(uuid) to cutter_exec_owner;
grant execute on function cutter_governance.verify_digest(uuid, text, jsonb), cutter_governance.live_digests(uuid),
  cutter_governance.executor_signature_state(uuid), cutter_governance.review_state(uuid),
  cutter_governance.signed_seats(uuid) to cutter_verify_owner;

-- What a reader may see.
grant select on cutter_governance.backlog_view, cutter_governance.change_set_view, cutter_governance.unit_view to cutter_ro;

-- Each lane's owner grants its own functions: to its login, and mark and sweep to the control plane, whose open function holds the proof.
set local role cutter_exec_owner;
grant execute on function cutter_governance.mark(uuid, text), cutter_governance.sweep(uuid) to quorate_owner;
grant execute on function cutter_governance.preflight_cut(uuid, text, text, text), cutter_governance.cut(uuid, text, text, text, text) to cutter_exec;
set local role cutter_verify_owner;
grant execute on function cutter_governance.preflight_verify(uuid, text, text), cutter_governance.verify(uuid, text, text, text) to cutter_verify;

reset role;
grant usage on schema public to cutter_exec_owner;
