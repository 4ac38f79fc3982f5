-- Reads there.
-- expect: {"billing.accounts": {"update": 1}}
with one as (select 1 as id) update billing.accounts as a set status = 'x' from one where a.id = one.id;
