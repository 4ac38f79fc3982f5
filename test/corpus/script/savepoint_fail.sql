-- Marks a place to go back to.
-- code: SCRIPT_FAILED
savepoint here;
