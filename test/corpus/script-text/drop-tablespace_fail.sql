-- [SQL-5] refuses drop tablespace x
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
drop tablespace x;
