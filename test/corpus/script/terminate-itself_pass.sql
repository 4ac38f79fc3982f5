-- Counts sessions.
select count(*) >= 0 from pg_stat_activity;
