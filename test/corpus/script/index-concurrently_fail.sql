-- What cannot run in a transaction.
-- code: SCRIPT_FAILED
create index concurrently by_amount on reporting.totals (amount);
