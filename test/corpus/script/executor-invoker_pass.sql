-- Says of a function of its own that it runs with its caller's rights, as it does.
-- shows: pg_proc reporting.own
alter function reporting.own() security invoker;
