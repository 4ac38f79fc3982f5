-- [SQL-3] refuses SET SEARCH_PATH = x
-- finds: SCRIPT_SETS@3:1
set SEARCH_PATH = x;
