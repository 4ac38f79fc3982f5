-- Brings its rows along.
-- expect: {"billing.accounts": {"insert": 2}}
insert into billing.accounts (id, email) values (20, 't@example.com'), (21, 'u@example.com');
