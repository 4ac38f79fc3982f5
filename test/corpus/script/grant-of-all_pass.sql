-- Lets an application's role look into it.
-- shows: pg_namespace reporting
grant usage on schema reporting to app_owner;
