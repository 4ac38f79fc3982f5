-- Deletes from a table that the plan does not name.
-- code: EFFECT_OUT_OF_BOUNDS
-- guard: quorate.run_script(uuid,jsonb) | quorate.bounds_findings(v_effect -> 'tables', p_spec -> 'expect') as f | quorate.bounds_findings(v_effect -> 'tables', p_spec -> 'expect') as f where false
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = 'x' where id = 1; delete from billing.payments where id = 1;
