-- Leaves what it asserts.
-- expect: {"billing.accounts": {"update": 1}}
-- assert: select count(*) = 1 from billing.accounts where status = 'bad'
update billing.accounts set status = 'bad' where id = 1;
