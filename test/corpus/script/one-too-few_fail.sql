-- Changes one row less.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"billing.accounts": {"update": 4}}
update billing.accounts set status = 'x' where id <= 3;
