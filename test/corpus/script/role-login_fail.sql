-- Lets its own role log in.
-- code: SCRIPT_FAILED
alter role billing_change login;
