-- [SQL-3] refuses SET names 'latin1'
-- finds: SCRIPT_SETS@3:1
set names 'latin1';
