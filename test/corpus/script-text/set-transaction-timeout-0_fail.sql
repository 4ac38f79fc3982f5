-- [SQL-3] refuses SET transaction_timeout = 0
-- finds: SCRIPT_SETS@3:1
set transaction_timeout = 0;
