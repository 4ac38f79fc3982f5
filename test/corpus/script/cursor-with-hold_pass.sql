-- A cursor that ends with the transaction.
declare now cursor for select id from billing.accounts;
fetch 1 from now;
