-- Reads a table that the policy does not name.
-- code: SCRIPT_FAILED
select * from billing.canary;
