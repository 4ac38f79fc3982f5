-- [SQL-3] refuses lines that end with two characters, once
-- finds: SCRIPT_TEXT_INVALID@3:10
select 1;
select 2;
