-- A character that moves the cursor of whoever reads it on a terminal.
-- code: SCRIPT_TEXT_INVALID
-- at: open
select 1; -- [2Kselect 2;
