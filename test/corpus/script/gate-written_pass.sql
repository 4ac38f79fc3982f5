-- Writes a row of its own.
-- expect: {"reporting.totals": {"insert": 1}}
insert into reporting.totals values (80, 80, 'own');
