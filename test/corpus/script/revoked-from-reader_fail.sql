-- Takes from the reader what assertions need.
-- code: TARGET_DRIFT
revoke select on reporting.totals from billing_check;
