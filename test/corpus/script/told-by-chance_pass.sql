-- Draws the same lot each time.
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = md5(id::text) where id = 1;
