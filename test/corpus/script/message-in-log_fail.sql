-- Writes to the log what no rollback takes back, and then fails.
-- code: SCRIPT_FAILED
select pg_logical_emit_message(false, 'x', 'y'); select 1 / 0;
