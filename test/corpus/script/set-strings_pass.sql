-- A literal with a backslash at its end.
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = '\' where id = 1; /* '; drop table reporting.totals; */
