-- [SQL-5] refuses reindex (verbose, concurrently) index
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
reindex (verbose, concurrently) index billing.i;
