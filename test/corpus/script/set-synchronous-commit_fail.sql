-- Lets the answer be given before anything is on disk.
-- code: SCRIPT_LEAVES_STATE
-- guard: quorate.session_seen(text) | s.name not in ('transaction_deferrable') | s.name not in ('transaction_deferrable', 'synchronous_commit')
set synchronous_commit = off;
