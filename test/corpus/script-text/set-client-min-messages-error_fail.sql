-- [SQL-3] refuses SET client_min_messages = error
-- finds: SCRIPT_SETS@3:1
set client_min_messages = error;
