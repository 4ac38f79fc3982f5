-- [SQL-3] refuses SET statement_timeout = 0
-- finds: SCRIPT_SETS@3:1
set statement_timeout = 0;
