-- What a client's command is, and no SQL.
-- code: SCRIPT_FAILED
\i other.sql
