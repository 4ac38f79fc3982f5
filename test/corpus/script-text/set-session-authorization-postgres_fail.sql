-- [SQL-3] refuses SET session authorization postgres
-- finds: SCRIPT_SETS@3:1
set session authorization postgres;
