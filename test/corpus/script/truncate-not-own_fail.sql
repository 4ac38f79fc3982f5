-- Empties a table that it may only write.
-- code: SCRIPT_FAILED
truncate billing.payments;
