-- Drops a column: rows read otherwise, and none is written.
-- code: EFFECT_DRIFT
-- shows: pg_attribute reporting.totals
alter table reporting.totals drop column note;
