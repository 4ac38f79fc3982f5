-- Writes a grant for itself.
-- code: SCRIPT_FAILED
update qt001_cp.governance_build_authorization set status = 'active';
