-- [SQL-3] refuses RESET session authorization
-- finds: SCRIPT_SETS@3:1
reset session authorization;
