-- Calls a function of PostgreSQL.
select pg_catalog.upper('cut');
