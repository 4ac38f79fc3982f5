-- What cannot run in a transaction.
-- code: SCRIPT_FAILED
vacuum reporting.totals;
