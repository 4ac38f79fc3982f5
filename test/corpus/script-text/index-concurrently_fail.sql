-- [SQL-5] refuses create index concurrently on
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
create index concurrently on billing.accounts (id);
