-- Writes a comment on the gate.
-- code: SCRIPT_FAILED
comment on schema quorate is 'mine';
