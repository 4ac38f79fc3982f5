-- Makes the gate's own deferred checks run early, and puts them off again.
-- code: SCRIPT_FAILED
set constraints all immediate; set constraints all deferred;
