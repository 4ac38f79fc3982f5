-- [SQL-5] refuses prepare transaction 'x'
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
prepare transaction 'x';
