-- [SQL-3] refuses RESET role
-- finds: SCRIPT_SETS@3:1
reset role;
