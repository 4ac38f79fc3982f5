-- [SQL-5] refuses alter system set fsync = off
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
alter system set fsync = off;
