-- The privilege matrix of the lanes (PRV-2): tables to the NOLOGIN lane owners, EXECUTE alone to the logins. Nobody else gets
-- anything here. To nobody: DELETE, TRUNCATE, REFERENCES, TRIGGER. The logins hold no table right at all.

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

-- The lane computes the change against the live rows, so it reads the columns that it compares or hashes.
grant select (unit_id, canonical_address, root, anchor_version_id) on public.information_unit to cutter_exec_owner;
grant select (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
  on public.unit_version to cutter_exec_owner;

-- Lane DOT-992. Nothing in public: live rows are seen as digests only.
grant select, insert on cutter_governance.decision_backlog_entry, cutter_governance.decision_backlog_history,
  cutter_governance.cut_change_set, cutter_governance.cut_change_set_affected_row, cutter_governance.verify_result,
  cutter_governance.dot_pair_signature to cutter_verify_owner;
grant update (status) on cutter_governance.decision_backlog_entry to cutter_verify_owner;
grant select on cutter_governance.manifest_envelope, cutter_governance.manifest_unit_block,
  cutter_governance.review_decision to cutter_verify_owner;

-- What the lanes call.
grant execute on function qt001_cp.sha256_hex(text), qt001_cp.sha256_hex(bytea), qt001_cp.netstring(text[]), qt001_cp.netstring_of(text),
  quorate.refuse(text, jsonb, jsonb), quorate.tell_progress(text, bigint),
  quorate.refuse_all(qt001_cp.finding[]), quorate.findings_json(qt001_cp.finding[]) to cutter_exec_owner, cutter_verify_owner;
grant execute on function
  quorate.unit_hash(text, text, text, text), quorate.block_hash(integer, text, text, text),
  quorate.envelope_digest(text, text, text, text, text, text, text[]),
  quorate.change_fields(cutter_governance.signed_change[]), quorate.change_digest(text, cutter_governance.signed_change[]),
  quorate.state_digest(text, cutter_governance.unit_state[]),
  quorate.transition_allowed(text, text, text, name), quorate.move_is_proven(uuid, text, uuid, uuid),
  quorate.facts_of(uuid, text), quorate.begin_rehearsal(uuid), quorate.force_constraints(),
  quorate.signature_findings(cutter_governance.dot_pair_signature, name)
  to cutter_exec_owner, cutter_verify_owner;

-- What the lane of runs calls: its own table and what it needs for that are in kinds/run.sql.
grant execute on function qt001_cp.sha256_hex(text), qt001_cp.sha256_hex(bytea), qt001_cp.netstring(text[]), qt001_cp.netstring_of(text),
  quorate.refuse(text, jsonb, jsonb), quorate.facts_of(uuid, text), quorate.begin_rehearsal(uuid) to cutter_deploy_owner;

-- What a reader may see.
grant select on cutter_governance.backlog_view, cutter_governance.change_set_view, cutter_governance.unit_view,
  cutter_governance.live_unit_view to cutter_ro;

set local role cutter_exec_owner;

grant execute on function quorate.preflight_cut(uuid, text, text, text), quorate.cut(uuid, text, text, text, text) to cutter_exec;

set local role cutter_verify_owner;

grant execute on function quorate.preflight_verify(uuid, text, text, text), quorate.verify(uuid, text, text, text, text)
  to cutter_verify;

reset role;

grant usage on schema public to cutter_exec_owner;
