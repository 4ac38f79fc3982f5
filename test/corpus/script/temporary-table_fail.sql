-- Leaves a temporary table in the session, which the target's role may not make.
-- code: SCRIPT_FAILED
create temp table accounts (id integer);
