-- [SQL-5] refuses discard all
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
discard all;
