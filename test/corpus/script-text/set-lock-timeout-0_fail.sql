-- [SQL-3] refuses SET lock_timeout = 0
-- finds: SCRIPT_SETS@3:1
set lock_timeout = 0;
