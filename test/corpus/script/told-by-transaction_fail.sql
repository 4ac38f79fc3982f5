-- Writes which transaction it is.
-- code: EFFECT_DRIFT
-- at: act
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = pg_current_xact_id()::text where id = 1;
