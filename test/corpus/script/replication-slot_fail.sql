-- Keeps the log for ever, whatever becomes of the transaction.
-- code: SCRIPT_FAILED
select pg_create_logical_replication_slot('hoard', 'pgoutput');
