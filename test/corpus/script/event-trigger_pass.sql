-- Counts them.
select count(*) from pg_event_trigger;
