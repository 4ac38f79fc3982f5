-- Leaves rows that its own assertion forbids.
-- code: SCRIPT_ASSERT_FAILED
-- guard: quorate.run_script(uuid,jsonb) | where a -> 'passed' <> 'true' | where false
-- expect: {"billing.accounts": {"update": 1}}
-- assert: select count(*) = 0 from billing.accounts where status = 'bad'
update billing.accounts set status = 'bad' where id = 1;
