-- [SQL-3] refuses SET search_path = public
-- finds: SCRIPT_SETS@3:1
set search_path = public;
