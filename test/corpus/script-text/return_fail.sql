-- [SQL-3] refuses a carriage return, which hides a line on a terminal
-- finds: SCRIPT_TEXT_INVALID@3:10
select 1;-- select 2
