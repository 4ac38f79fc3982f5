-- Does so in a column that the plan leaves free.
-- expect: {"billing.accounts": {"update": 1}}
-- unbound: {"billing.accounts": ["updated_at"]}
update billing.accounts set updated_at = clock_timestamp() where id = 1;
