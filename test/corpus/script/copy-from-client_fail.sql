-- Asks the client for rows.
-- code: SCRIPT_FAILED
copy billing.accounts from stdin;
