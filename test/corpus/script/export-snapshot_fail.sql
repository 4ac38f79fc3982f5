-- Lets another session see what is not committed to be.
-- code: SCRIPT_FAILED
select pg_export_snapshot();
