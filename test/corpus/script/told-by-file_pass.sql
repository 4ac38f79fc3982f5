-- Rewrites it into the same.
-- shows: files reporting.totals
alter table reporting.totals alter column amount type numeric using amount + 1;
