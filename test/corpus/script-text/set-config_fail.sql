-- [SQL-3] refuses to set the role by a call
-- finds: SCRIPT_SETS@3:8
select set_config('role', 'postgres', true);
