-- [SQL-3] refuses to set the path by a call within a statement
-- finds: SCRIPT_SETS@3:41
update billing.accounts set a = (select pg_catalog.set_config('search_path', 'x', false)) where b;
