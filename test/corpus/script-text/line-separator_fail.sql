-- [SQL-3] refuses a line separator, which PostgreSQL takes for no line end
-- finds: SCRIPT_TEXT_INVALID@3:5
-- a delete from b;
select 1;
