-- Reads settings of roles.
select count(*) from pg_db_role_setting;
