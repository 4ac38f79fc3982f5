-- Catches its own time-out and goes on.
-- code: SCRIPT_LEAVES_STATE, SCRIPT_OVERTIME
-- timeout: 100
set local statement_timeout = 50;
do $$ begin begin perform pg_sleep(0.2); exception when query_canceled then null; end; end $$;
