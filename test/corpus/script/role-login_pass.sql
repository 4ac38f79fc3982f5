-- Asks whether it may.
select rolname from pg_roles where rolcanlogin limit 1;
