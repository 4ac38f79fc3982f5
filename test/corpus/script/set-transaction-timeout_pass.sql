-- Gives itself less time to wait for a lock.
set local lock_timeout = '100ms';
