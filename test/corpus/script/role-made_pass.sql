-- Counts roles.
select count(*) from pg_roles;
