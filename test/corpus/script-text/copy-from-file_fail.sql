-- [SQL-1] refuses copy from-file
-- finds: SCRIPT_COPY@3:1
copy billing.accounts from '/etc/passwd';
