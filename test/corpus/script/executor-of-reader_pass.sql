-- Asks by itself.
select count(*) from billing.accounts;
