-- Renames a sequence in it.
-- shows: pg_class reporting.figures
alter sequence reporting.numbers rename to figures;
