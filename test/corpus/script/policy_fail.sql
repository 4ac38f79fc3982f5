-- Hides rows from everybody else; whoever cuts without having shown it is refused.
-- code: EFFECT_DRIFT
-- shows: pg_policy
create policy hidden on reporting.totals using (id > 1); alter table reporting.totals enable row level security;
