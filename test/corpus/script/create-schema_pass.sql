-- Makes a type in its own.
-- shows: pg_type reporting.point
create type reporting.point as (x integer, y integer);
