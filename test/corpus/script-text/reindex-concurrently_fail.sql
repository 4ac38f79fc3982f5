-- [SQL-5] refuses reindex table concurrently
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
reindex table concurrently billing.accounts;
