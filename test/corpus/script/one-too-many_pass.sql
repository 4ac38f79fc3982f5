-- Changes as many as the plan says.
-- expect: {"billing.accounts": {"update": [1, 3]}}
update billing.accounts set status = 'x' where id <= 3;
