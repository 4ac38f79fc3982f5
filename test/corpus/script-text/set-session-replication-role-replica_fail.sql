-- [SQL-3] refuses SET session_replication_role = replica
-- finds: SCRIPT_SETS@3:1
set session_replication_role = replica;
