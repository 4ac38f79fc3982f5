-- [SQL-5] refuses cluster
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
cluster;
