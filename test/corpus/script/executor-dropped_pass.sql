-- Drops a function of its own.
-- shows: pg_proc reporting.own
drop function reporting.own();
