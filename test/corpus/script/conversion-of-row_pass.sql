-- Converts what can be converted.
select balance::integer from billing.accounts;
