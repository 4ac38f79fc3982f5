-- [SQL-5] refuses savepoint a
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
savepoint a;
