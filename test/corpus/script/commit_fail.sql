-- Ends the transaction before it is measured.
-- code: SCRIPT_FAILED
commit;
