-- Does nothing where a row is.
-- expect: {"billing.accounts": {"insert": [0, 1]}}
insert into billing.accounts (id, email) values (1, 'x@example.com') on conflict do nothing;
