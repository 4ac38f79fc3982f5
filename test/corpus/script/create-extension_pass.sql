-- Asks which there are.
select count(*) from pg_available_extensions;
