-- Asks who may.
select count(*) from pg_auth_members;
