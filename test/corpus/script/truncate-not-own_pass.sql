-- Deletes all of it row by row.
-- expect: {"billing.payments": {"delete": 10}}
delete from billing.payments;
