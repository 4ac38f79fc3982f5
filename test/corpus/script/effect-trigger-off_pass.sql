-- Switches a trigger of its own off and on again.
-- expect: {"reporting.totals": {"update": 3}}
-- shows: pg_trigger counted
alter table reporting.totals disable trigger counted;
update reporting.totals set amount = -1;
alter table reporting.totals enable trigger counted;
