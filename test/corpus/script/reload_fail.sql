-- Lets the server read its settings again.
-- code: SCRIPT_FAILED
select pg_reload_conf();
