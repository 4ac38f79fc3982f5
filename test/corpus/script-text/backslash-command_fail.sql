-- [SQL-1] refuses a command of psql
-- finds: SCRIPT_SYNTAX@3:1
\i other.sql
