-- Lets an application's role give the right away; whoever cuts without having shown it is refused.
-- code: EFFECT_DRIFT
-- shows: pg_class reporting.totals
grant select on reporting.totals to app_owner with grant option;
