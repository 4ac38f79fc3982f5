-- Draws lots.
-- code: EFFECT_DRIFT
-- at: act
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = random()::text where id = 1;
