-- Becomes somebody else by a function.
-- code: SCRIPT_FAILED
select set_config('role', 'cutter_exec_owner', true);
