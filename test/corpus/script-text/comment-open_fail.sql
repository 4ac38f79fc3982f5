-- [SQL-1] refuses a comment without its end
-- finds: SCRIPT_SYNTAX@4:1
select 1;
/* never /* closed */
