-- Renames one.
-- shows: pg_class reporting.renamed
alter table reporting.pairs rename to renamed;
