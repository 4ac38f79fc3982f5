-- Disarms the time that a transaction has.
-- code: SCRIPT_LEAVES_STATE
-- code 15: SCRIPT_FAILED
set transaction_timeout = 0;
