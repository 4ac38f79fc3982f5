-- [SQL-5] refuses drop subscription s
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
drop subscription s;
