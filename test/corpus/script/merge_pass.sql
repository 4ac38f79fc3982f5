-- Updates by MERGE.
-- expect: {"billing.accounts": {"update": 1}}
merge into billing.accounts as a using (values (1)) as v(id) on a.id = v.id when matched then update set status = 'm';
