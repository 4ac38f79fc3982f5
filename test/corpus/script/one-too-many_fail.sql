-- Changes one row more than the plan says.
-- code: EFFECT_OUT_OF_BOUNDS
-- guard: quorate.bounds_findings(jsonb,jsonb) | else o.rows not between | else false and o.rows not between
-- expect: {"billing.accounts": {"update": [1, 2]}}
update billing.accounts set status = 'x' where id <= 3;
