-- Lets an application's role execute a function of the target's own schema.
-- shows: pg_proc reporting.own
grant execute on function reporting.own() to app_owner;
