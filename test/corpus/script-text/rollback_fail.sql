-- [SQL-5] refuses rollback
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
rollback;
