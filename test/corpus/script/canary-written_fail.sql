-- Writes it.
-- code: SCRIPT_FAILED
update billing.canary set note = 'dead';
