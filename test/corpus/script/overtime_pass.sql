-- Waits less than it said.
select pg_sleep(0.01);
