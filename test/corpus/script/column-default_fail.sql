-- A new column with a value that all rows have at once.
-- code: EFFECT_DRIFT
-- shows: files reporting.totals
alter table reporting.totals add column paid boolean not null default true;
