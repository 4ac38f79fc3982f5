-- Deletes from one that it names.
-- expect: {"billing.payments": {"delete": 1}}
delete from billing.payments where id = 1;
