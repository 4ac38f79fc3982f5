-- Deletes what no key hangs on.
-- expect: {"billing.accounts": {"delete": 1, "insert": 1}}
insert into billing.accounts (id, email) values (30, 'x@example.com'); delete from billing.accounts where id = 30;
