-- Adds a label.
-- shows: pg_enum fair
alter type reporting.mood add value 'fair';
