-- [SQL-3] refuses SET transaction isolation level serializable
-- finds: SCRIPT_SETS@3:1
set transaction isolation level serializable;
