-- Floods the session with notices, and takes longer than it said.
-- code: SCRIPT_OVERTIME
-- timeout: 100
do $$ begin for i in 1 .. 2000 loop raise notice '%', repeat('x', 100); end loop; perform pg_sleep(0.1); end $$;
