-- Copies rows into a table of its own.
-- expect: {"reporting.totals": {"insert": 10}}
insert into reporting.totals select id + 100, balance, null from billing.accounts;
