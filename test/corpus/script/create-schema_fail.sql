-- Makes a schema for itself.
-- code: SCRIPT_FAILED
create schema mine;
