-- Moves a row between partitions.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"reporting.parts": {"update": 1}}
update reporting.parts set at = '2026-02-02' where id = 1;
