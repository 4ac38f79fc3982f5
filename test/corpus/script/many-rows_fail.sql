-- Many rows where one was said.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"reporting.totals": {"insert": 1}}
insert into reporting.totals select i, 0, null from generate_series(1000, 11000) as i;
