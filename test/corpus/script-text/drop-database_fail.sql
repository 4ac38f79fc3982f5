-- [SQL-5] refuses drop database x
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
drop database x;
