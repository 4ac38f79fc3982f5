-- [SQL-3] refuses SET bytea_output = escape
-- finds: SCRIPT_SETS@3:1
set bytea_output = escape;
