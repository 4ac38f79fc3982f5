-- Takes a lock that outlives the transaction.
-- code: SCRIPT_LEAVES_STATE
-- guard: quorate.session_left(jsonb,jsonb) | where b.value is distinct from n.value | where false
select pg_advisory_lock(4711);
