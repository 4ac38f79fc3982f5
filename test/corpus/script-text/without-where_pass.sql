-- [SQL-5] notes an UPDATE of every row
-- finds: nothing
-- notes: SCRIPT_WITHOUT_WHERE@5:8 SCRIPT_WITHOUT_WHERE@6:13
-- statements: 2
update billing.accounts set closed = true;
delete from billing.log;
