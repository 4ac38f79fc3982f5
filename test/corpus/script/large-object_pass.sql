-- Puts the bytes into a column.
-- expect: {"reporting.totals": {"update": 1}}
update reporting.totals set note = encode('hidden', 'hex') where id = 1;
