-- Takes back what the session was given.
-- code: SCRIPT_LEAVES_STATE
reset all;
