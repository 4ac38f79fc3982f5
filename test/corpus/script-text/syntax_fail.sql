-- [SQL-1] points to what PostgreSQL cannot parse
-- finds: SCRIPT_SYNTAX@4:1
update billing.accounts set closed = true;
updat billing.accounts;
