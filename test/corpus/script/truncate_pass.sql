-- Says that it does.
-- expect: {"reporting.lines": {"truncate": true}}
-- shows: pg_class reporting.lines
truncate reporting.lines;
