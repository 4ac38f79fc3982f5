-- Gives the reader what it has.
grant select on reporting.totals to billing_check;
