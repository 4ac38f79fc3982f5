-- Keeps the call's text in mind and does the same.
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = 'x' where id = case when current_query() like '%' then 1 else 2 end;
