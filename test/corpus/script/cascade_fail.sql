-- Deletes through a foreign key what the plan does not name.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"billing.accounts": {"delete": 1}}
delete from billing.accounts where id = 4;
