-- [SQL-5] refuses create subscription s connection '' publication p
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
create subscription s connection '' publication p;
