-- [SQL-5] refuses create database x
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
create database x;
