-- [SQL-5] refuses drop index concurrently
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
drop index concurrently billing.i;
