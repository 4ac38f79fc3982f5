-- [SQL-3] refuses a mark that isolates a direction
-- finds: SCRIPT_TEXT_INVALID@3:9 SCRIPT_TEXT_INVALID@3:11
select '⁦x⁩';
