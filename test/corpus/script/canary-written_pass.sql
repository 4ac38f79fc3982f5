-- Writes one of its own.
-- expect: {"reporting.totals": {"update": 1}}
update reporting.totals set note = 'alive' where id = 1;
