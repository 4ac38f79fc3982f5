-- Throws away the session's state.
-- code: SCRIPT_FAILED
discard all;
