-- Takes the row that is there.
-- expect: {"billing.accounts": {"update": 1}}
insert into billing.accounts (id, email) values (1, 'n@example.com') on conflict (id) do update set status = 'again';
