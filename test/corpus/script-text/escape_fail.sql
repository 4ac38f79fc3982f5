-- [SQL-3] refuses an escape character
-- finds: SCRIPT_TEXT_INVALID@3:9
select 1[2J;
