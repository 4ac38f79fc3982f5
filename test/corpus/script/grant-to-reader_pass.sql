-- Gives the reader what it has.
-- shows: pg_class reporting.totals
grant select on reporting.totals to billing_check;
