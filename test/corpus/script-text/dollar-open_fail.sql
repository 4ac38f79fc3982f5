-- [SQL-1] refuses a dollar quote without its end
-- finds: SCRIPT_SYNTAX@3:8
select $body$ never $bod$
