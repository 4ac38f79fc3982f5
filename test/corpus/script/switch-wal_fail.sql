-- Ends a file of the log.
-- code: SCRIPT_FAILED
select pg_switch_wal();
