-- Says that the row leaves one and comes into the other.
-- expect: {"reporting.parts": {"delete": 1, "insert": 1}}
update reporting.parts set at = '2026-02-02' where id = 1;
