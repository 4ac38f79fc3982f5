-- [SQL-3] refuses SET session characteristics as transaction read only
-- finds: SCRIPT_SETS@3:1
set session characteristics as transaction read only;
