-- Writes to a partition by its own name: told as the table that it is a part of.
-- expect: {"reporting.parts": {"delete": 1}}
delete from reporting.parts_2025;
