-- Writes rows to a file of the server.
-- code: SCRIPT_FAILED
copy billing.accounts to '/tmp/never-written';
