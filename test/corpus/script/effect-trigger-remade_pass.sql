-- Makes an index of its own anew.
-- shows: pg_class reporting.by_amount
create index by_amount on reporting.totals (amount);
