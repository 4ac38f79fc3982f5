-- [SQL-3] refuses RESET search_path
-- finds: SCRIPT_SETS@3:1
reset search_path;
