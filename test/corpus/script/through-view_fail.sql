-- Writes through a view of the application that it may not write.
-- code: SCRIPT_FAILED
update billing.open_canaries set note = 'dead';
