-- Takes such a lock and gives it back.
select pg_advisory_lock(4711); select pg_advisory_unlock(4711);
