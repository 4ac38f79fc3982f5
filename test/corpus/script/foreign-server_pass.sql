-- Counts them.
select count(*) from pg_foreign_server;
