-- Switches row security off for the session.
-- code: SCRIPT_LEAVES_STATE
set row_security = off;
