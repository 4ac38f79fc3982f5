-- Writes a row where it may.
-- expect: {"billing.accounts": {"insert": 1}}
insert into billing.accounts (id, email) values (99, 'new@example.com');
