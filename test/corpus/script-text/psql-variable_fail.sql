-- [SQL-1] refuses a variable of psql
-- finds: SCRIPT_SYNTAX@3:8
select :x;
