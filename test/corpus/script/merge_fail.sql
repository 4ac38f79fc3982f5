-- Deletes by MERGE.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"billing.accounts": {"update": 1}}
merge into billing.payments as p using billing.accounts as a on p.account_id = a.id and a.id < 3 when matched then delete;
