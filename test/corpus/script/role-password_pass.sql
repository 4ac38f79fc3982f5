-- Asks about its own role.
select rolcanlogin from pg_roles where rolname = 'billing_change';
