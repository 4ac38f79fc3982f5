-- [SQL-5] notes LOCK and FOR UPDATE
-- finds: nothing
-- notes: SCRIPT_LOCKS@5:1 SCRIPT_LOCKS@6:1
-- statements: 2
lock table billing.accounts;
select 1 from billing.accounts where id = 1 for update;
