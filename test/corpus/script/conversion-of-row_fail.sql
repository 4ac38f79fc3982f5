-- Converts a row's text to a number: PostgreSQL's own words would quote it.
-- code: SCRIPT_FAILED
select email::integer from billing.accounts;
