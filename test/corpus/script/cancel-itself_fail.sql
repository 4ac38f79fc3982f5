-- Cancels itself.
-- code: SCRIPT_FAILED
select pg_cancel_backend(pg_backend_pid());
