-- [SQL-3] refuses RESET statement_timeout
-- finds: SCRIPT_SETS@3:1
reset statement_timeout;
