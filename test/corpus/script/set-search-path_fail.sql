-- Leaves a search path that finds its own things first.
-- code: SCRIPT_LEAVES_STATE
set search_path = reporting;
