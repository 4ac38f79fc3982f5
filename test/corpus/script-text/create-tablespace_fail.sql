-- [SQL-5] refuses create tablespace x location '/x'
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
create tablespace x location '/x';
