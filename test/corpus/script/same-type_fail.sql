-- Rewrites all rows of a table by changing a column's type to what it is; no row is counted.
-- code: EFFECT_DRIFT
-- shows: files reporting.totals
alter table reporting.totals alter column amount type numeric using amount * 2;
