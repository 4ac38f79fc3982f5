-- All is well.
-- expect: {"billing.accounts": {"update": 10}}
update billing.accounts set status = 'x'; select 1;
