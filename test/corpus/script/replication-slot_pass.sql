-- Counts the slots.
select count(*) from pg_replication_slots;
