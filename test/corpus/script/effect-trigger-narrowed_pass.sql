-- Writes all rows of a table of its own.
-- expect: {"reporting.totals": {"update": 3}}
update reporting.totals set amount = -1;
