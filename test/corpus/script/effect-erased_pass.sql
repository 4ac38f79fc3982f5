-- Deletes rows where it may, and what depends on them goes too.
-- expect: {"billing.accounts": {"delete": 1}, "billing.payments": {"delete": 1}}
delete from billing.accounts where id = 1;
