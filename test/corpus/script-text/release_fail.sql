-- [SQL-5] refuses release a
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
release a;
