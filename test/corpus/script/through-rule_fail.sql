-- Turns a harmless statement into another by a rule.
-- code: EFFECT_OUT_OF_BOUNDS
-- expect: {"reporting.totals": {"update": 1}}
create rule swap as on update to reporting.lines do instead delete from reporting.totals where id = 3;
insert into reporting.lines values (1, 1); update reporting.lines set id = 2;
