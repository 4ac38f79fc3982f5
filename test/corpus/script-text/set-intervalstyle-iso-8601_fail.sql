-- [SQL-3] refuses SET intervalstyle = 'iso_8601'
-- finds: SCRIPT_SETS@3:1
set intervalstyle = 'iso_8601';
