-- [SQL-3] refuses a mark that turns the direction
-- finds: SCRIPT_TEXT_INVALID@3:4 SCRIPT_TEXT_INVALID@3:11
-- ‮delete‬
select 1;
