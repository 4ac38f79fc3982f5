-- Leaves the transaction for somebody else to commit.
-- code: SCRIPT_FAILED
prepare transaction 'later';
