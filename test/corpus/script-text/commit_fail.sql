-- [SQL-5] refuses commit
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
commit;
