-- [SQL-3] refuses a character without a width
-- finds: SCRIPT_TEXT_INVALID@3:13
drop table a​b;
