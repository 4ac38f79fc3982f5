-- Asks whether something may be written.
select current_setting('transaction_read_only');
