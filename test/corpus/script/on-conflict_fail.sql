-- Updates where it says that it inserts.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"billing.accounts": {"insert": [0, 1]}}
insert into billing.accounts (id, email) values (1, 'x@example.com') on conflict (id) do update set email = excluded.email;
