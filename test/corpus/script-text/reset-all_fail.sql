-- [SQL-3] refuses RESET all
-- finds: SCRIPT_SETS@3:1
reset all;
