-- Says itself that all constraints are checked at the end.
-- expect: {"reporting.lines": {"insert": 1}, "reporting.totals": {"insert": 1}}
insert into reporting.lines values (1, 60); insert into reporting.totals values (60, 0, 'later');
