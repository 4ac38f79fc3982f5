-- Reads rows.
select sum(balance) from billing.accounts;
