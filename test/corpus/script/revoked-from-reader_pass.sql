-- Takes what nobody has.
revoke update on reporting.totals from billing_check;
