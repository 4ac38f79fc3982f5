-- [SQL-1] reads an UPDATE
-- finds: nothing
-- notes: nothing
-- statements: 1
update billing.accounts set closed = true where id = 1;
