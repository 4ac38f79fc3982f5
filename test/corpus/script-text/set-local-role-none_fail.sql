-- [SQL-3] refuses SET local role none
-- finds: SCRIPT_SETS@3:1
set local role none;
