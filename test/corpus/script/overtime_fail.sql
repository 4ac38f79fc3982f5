-- Takes longer than it said.
-- code: SCRIPT_OVERTIME
-- guard: quorate.run_script(uuid,jsonb) | v_seconds * 1000 > (p_spec ->> 'timeout_ms')::numeric | false
-- timeout: 100
select pg_sleep(0.15);
