-- Makes a role.
-- code: SCRIPT_FAILED
create role somebody login;
