-- Reads it.
select * from reporting.summary;
