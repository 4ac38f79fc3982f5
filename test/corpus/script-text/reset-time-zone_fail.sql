-- [SQL-3] refuses RESET time zone
-- finds: SCRIPT_SETS@3:1
reset time zone;
