-- [SQL-3] refuses lines that end with two characters
-- finds: SCRIPT_TEXT_INVALID@3:10 SCRIPT_TEXT_INVALID@4:10
select 1;
select 2;
