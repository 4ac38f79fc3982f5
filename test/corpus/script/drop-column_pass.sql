-- Changes what new rows get.
-- shows: pg_attrdef reporting.totals
alter table reporting.totals alter column note set default 'none';
