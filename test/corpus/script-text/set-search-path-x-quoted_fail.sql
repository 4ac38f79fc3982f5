-- [SQL-3] refuses SET "search_path" = x
-- finds: SCRIPT_SETS@3:1
set "search_path" = x;
