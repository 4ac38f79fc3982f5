-- Connects as somebody else.
-- code: SCRIPT_FAILED
set session authorization quorate_owner;
