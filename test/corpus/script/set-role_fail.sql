-- Becomes somebody else.
-- code: SCRIPT_FAILED
set role quorate_owner;
