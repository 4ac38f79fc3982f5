-- Waits a moment.
select pg_sleep(0.001);
