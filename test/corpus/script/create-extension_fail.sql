-- Brings functions that reach other servers.
-- code: SCRIPT_FAILED
create extension dblink;
