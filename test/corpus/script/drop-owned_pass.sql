-- Drops one table of its own.
-- shows: pg_class reporting.pairs
drop table reporting.pairs;
