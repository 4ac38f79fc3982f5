-- [SQL-5] refuses commit prepared 'x'
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
commit prepared 'x';
