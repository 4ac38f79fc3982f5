-- Labels a table for a security module.
-- code: SCRIPT_FAILED
security label on table reporting.totals is 'secret';
