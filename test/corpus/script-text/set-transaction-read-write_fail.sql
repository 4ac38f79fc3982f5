-- [SQL-3] refuses SET transaction read write
-- finds: SCRIPT_SETS@3:1
set transaction read write;
