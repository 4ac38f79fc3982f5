-- Calls itself until the server's stack is full.
-- code: SCRIPT_FAILED
create function reporting.deeper(n integer) returns integer language plpgsql as $$ begin return reporting.deeper(n + 1); end $$;
select reporting.deeper(1);
