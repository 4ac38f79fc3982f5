-- Writes one on its own schema.
-- shows: pg_description
comment on schema reporting is 'mine';
