-- Calls a function of the gate.
-- code: SCRIPT_FAILED
select quorate.cut(null, null, null, null, null);
