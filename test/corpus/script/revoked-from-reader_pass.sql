-- Takes from the reader one table, which the gate gives it back at once.
-- shows: pg_class reporting.totals
revoke select on reporting.totals from billing_check;
