-- Leaves a trigger of its own switched off.
-- shows: pg_trigger counted
alter table reporting.totals disable trigger counted;
