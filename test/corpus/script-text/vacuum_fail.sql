-- [SQL-5] refuses vacuum
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
vacuum billing.accounts;
