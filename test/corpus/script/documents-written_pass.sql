-- Asks whether they are there.
select count(*) from pg_class where relname = 'information_unit';
