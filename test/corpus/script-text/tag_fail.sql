-- [SQL-3] refuses characters of tags
-- finds: SCRIPT_TEXT_INVALID@3:11
select 1; 󠁁
