-- Prepares a statement that outlives the transaction.
-- code: SCRIPT_LEAVES_STATE
-- guard: quorate.session_seen(text) | from pg_catalog.pg_prepared_statements as p | from pg_catalog.pg_prepared_statements as p where false
prepare memory as select 1;
