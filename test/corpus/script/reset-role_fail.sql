-- Goes back to who connected.
-- code: SCRIPT_FAILED
reset role;
