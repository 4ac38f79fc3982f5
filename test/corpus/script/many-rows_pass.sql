-- As many as were said.
-- expect: {"reporting.totals": {"insert": 1001}}
insert into reporting.totals select i, 0, null from generate_series(1000, 2000) as i;
