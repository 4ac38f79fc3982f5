-- [SQL-1] refuses copy to-program
-- finds: SCRIPT_COPY@3:1
copy billing.accounts to program 'sh';
