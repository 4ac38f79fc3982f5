-- Writes what time it is.
-- code: EFFECT_DRIFT
-- at: act
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set email = clock_timestamp()::text where id = 1;
