-- Changes the server's settings.
-- code: SCRIPT_FAILED
alter system set session_replication_role = replica;
