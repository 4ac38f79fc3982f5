-- Locks the gate's tables.
-- code: SCRIPT_FAILED
lock table qt001_cp.act in access exclusive mode;
