-- Ends its own session.
-- code: SCRIPT_FAILED
select pg_terminate_backend(pg_backend_pid());
