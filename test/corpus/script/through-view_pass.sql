-- Writes through a view of its own.
-- expect: {"billing.accounts": {"update": 1}}
-- shows: pg_class reporting.open_accounts
create view reporting.open_accounts as select * from billing.accounts;
update reporting.open_accounts set status = 'seen' where id = 1;
