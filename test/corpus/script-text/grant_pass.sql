-- [SQL-5] notes rights that stay
-- finds: nothing
-- notes: SCRIPT_RIGHTS@5:1 SCRIPT_RIGHTS@6:1 SCRIPT_RIGHTS@7:1 SCRIPT_RIGHTS@8:1
-- statements: 4
grant select on billing.accounts to app;
revoke all on billing.accounts from app;
alter default privileges grant select on tables to app;
alter table billing.accounts owner to app;
