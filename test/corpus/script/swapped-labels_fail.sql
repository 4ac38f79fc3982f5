-- Swaps two labels of an enum: every row means something else, and none is written.
-- code: EFFECT_DRIFT
-- shows: pg_enum
alter type reporting.mood rename value 'good' to 'between';
alter type reporting.mood rename value 'bad' to 'good';
alter type reporting.mood rename value 'between' to 'bad';
