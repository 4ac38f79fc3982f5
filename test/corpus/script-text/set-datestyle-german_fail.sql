-- [SQL-3] refuses SET datestyle = 'german'
-- finds: SCRIPT_SETS@3:1
set datestyle = 'german';
