-- [SQL-3] refuses SET session session_replication_role = replica
-- finds: SCRIPT_SETS@3:1
set session session_replication_role = replica;
