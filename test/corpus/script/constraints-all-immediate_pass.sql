-- Makes a check of its own run early, by name.
-- expect: {"reporting.lines": {"insert": 1}}
set constraints reporting.lines_total_id_fkey immediate;
insert into reporting.lines values (1, 1);
