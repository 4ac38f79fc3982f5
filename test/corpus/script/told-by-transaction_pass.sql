-- Writes the same in every transaction.
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = current_user where id = 1;
