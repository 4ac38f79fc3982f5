-- [SQL-1] refuses copy (select 1) to stdout query
-- finds: SCRIPT_COPY@3:1
copy (select 1) to stdout;
