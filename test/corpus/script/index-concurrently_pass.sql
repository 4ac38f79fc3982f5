-- An index that is made in one.
-- shows: pg_class reporting.by_amount
create index by_amount on reporting.totals (amount);
