-- Drops all that the gate's owner owns.
-- code: SCRIPT_FAILED
drop owned by quorate_owner cascade;
