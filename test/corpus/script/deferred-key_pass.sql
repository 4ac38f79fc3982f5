-- Keeps it.
-- expect: {"reporting.lines": {"insert": 1}}
insert into reporting.lines values (1, 1);
