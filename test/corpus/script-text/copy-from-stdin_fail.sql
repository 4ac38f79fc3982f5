-- [SQL-1] refuses copy from-stdin
-- finds: SCRIPT_COPY@3:1
copy billing.accounts from stdin;
