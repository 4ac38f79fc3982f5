-- Changes them row by row.
-- expect: {"reporting.totals": {"update": 3}}
update reporting.totals set amount = amount * 2;
