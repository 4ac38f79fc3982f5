-- [SQL-3] refuses SET local search_path to public
-- finds: SCRIPT_SETS@3:1
set local search_path to public;
