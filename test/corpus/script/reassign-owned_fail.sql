-- Gives all that it owns away.
-- code: SCRIPT_FAILED
reassign owned by billing_change to app_owner;
