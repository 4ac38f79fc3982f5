-- Lets a role of an application become the target's.
-- code: SCRIPT_FAILED
grant billing_change to app_owner;
