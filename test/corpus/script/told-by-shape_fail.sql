-- Makes another function in the act than in the rehearsal.
-- code: EFFECT_DRIFT
-- at: act
do $$ begin execute format('create function reporting.made() returns integer language sql as %L',
  case when current_query() like '%preflight%' then 'select 1' else 'select 2' end); end $$;
