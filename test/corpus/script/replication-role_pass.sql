-- Writes where triggers fire.
-- expect: {"billing.accounts": {"update": 10}}
update billing.accounts set status = 'gone';
