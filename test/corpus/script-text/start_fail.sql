-- [SQL-5] refuses start transaction
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
start transaction;
