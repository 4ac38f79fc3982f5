-- Renames a trigger of its own.
-- shows: pg_trigger remarked
alter trigger counted on reporting.totals rename to remarked;
