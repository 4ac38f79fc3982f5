-- [SQL-5] refuses abort
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
abort;
