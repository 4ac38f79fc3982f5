-- [SQL-5] refuses reindex schema
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
reindex schema billing;
