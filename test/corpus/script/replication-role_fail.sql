-- Says that it is a replica, where no trigger fires.
-- code: SCRIPT_FAILED
set session_replication_role = replica; update billing.accounts set status = 'gone';
