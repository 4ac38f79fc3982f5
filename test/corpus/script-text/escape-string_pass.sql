-- [SQL-3] reads an escape in a text that says so
-- finds: nothing
-- notes: nothing
-- statements: 1
select E'\';commit', '\';
