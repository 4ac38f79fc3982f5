-- Lets a role of an application write; whoever cuts without having shown it is refused.
-- code: EFFECT_DRIFT
-- shows: pg_class reporting.totals
grant all on reporting.totals to app_owner;
