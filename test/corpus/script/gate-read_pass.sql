-- Reads the names of tables.
select count(*) from pg_class;
