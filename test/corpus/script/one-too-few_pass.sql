-- Changes the same row twice, and says so.
-- expect: {"billing.accounts": {"update": 2}}
update billing.accounts set status = 'x' where id = 3; update billing.accounts set status = 'y' where id = 3;
