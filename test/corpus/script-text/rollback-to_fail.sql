-- [SQL-5] refuses rollback to savepoint a
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
rollback to savepoint a;
