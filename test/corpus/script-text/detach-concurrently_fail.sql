-- [SQL-5] refuses alter table
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
alter table billing.a detach partition billing.b concurrently;
