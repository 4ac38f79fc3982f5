-- Swaps two tables by their names.
-- code: EFFECT_DRIFT
-- shows: pg_class
alter table reporting.totals rename to away; alter table reporting.lines rename to totals; alter table reporting.away rename to lines;
