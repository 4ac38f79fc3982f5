-- [SQL-5] refuses begin
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
begin;
