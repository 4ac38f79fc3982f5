-- Rewrites a table into other rows in the act than in the rehearsal.
-- code: EFFECT_DRIFT
-- at: act
alter table reporting.totals alter column amount type numeric using case when current_query() like '%preflight%' then 1 else 2 end;
