-- [SQL-1] counts characters and not bytes to what PostgreSQL cannot parse
-- finds: SCRIPT_SYNTAX@3:28
select 'ééé 😀', selec from;
