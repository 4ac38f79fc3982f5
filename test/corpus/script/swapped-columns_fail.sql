-- Swaps two columns by their names.
-- code: EFFECT_DRIFT
-- shows: pg_attribute
alter table reporting.pairs rename column a to c; alter table reporting.pairs rename column b to a; alter table reporting.pairs rename column c to b;
