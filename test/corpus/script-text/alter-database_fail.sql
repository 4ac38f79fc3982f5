-- [SQL-5] refuses alter database x set tablespace y
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
alter database x set tablespace y;
