-- [SQL-1] takes statements in comments for comments
-- finds: nothing
-- notes: nothing
-- statements: 1
/* a /* commit; */ vacuum; */ select 1; -- drop table x;
