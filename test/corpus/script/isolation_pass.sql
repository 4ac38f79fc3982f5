-- Asks what it sees.
select current_setting('transaction_isolation');
