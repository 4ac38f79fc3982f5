-- Asks whether it holds.
select row_security_active('billing.accounts');
