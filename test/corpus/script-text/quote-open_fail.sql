-- [SQL-1] refuses a text without its end
-- finds: SCRIPT_SYNTAX@3:8
select 'never
