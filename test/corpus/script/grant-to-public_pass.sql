-- Lets everybody read.
-- shows: pg_class reporting.totals
grant select on reporting.totals to public;
