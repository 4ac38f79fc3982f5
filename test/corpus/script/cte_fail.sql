-- Writes in the part of a statement where one does not look for it.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"billing.accounts": {"update": 1}}
with gone as (delete from billing.payments returning account_id) update billing.accounts set status = 'x' where id = 1;
