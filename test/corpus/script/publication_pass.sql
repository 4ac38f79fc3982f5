-- Counts publications.
select count(*) from pg_publication;
