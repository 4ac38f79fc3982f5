-- [SQL-3] refuses SET time zone 0
-- finds: SCRIPT_SETS@3:1
set time zone 0;
