-- [SQL-3] refuses SET role postgres
-- finds: SCRIPT_SETS@3:1
set role postgres;
