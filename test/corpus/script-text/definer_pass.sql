-- [SQL-5] notes a function that runs with its owner’s rights
-- finds: nothing
-- notes: SCRIPT_RIGHTS@5:1 SCRIPT_RIGHTS@6:1
-- statements: 2
create function reporting.f() returns int language sql security definer as $$ select 1 $$;
alter function reporting.f() security definer;
