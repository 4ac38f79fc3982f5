-- [SQL-5] notes nothing of a function that runs with its caller’s rights, also where it sets its path
-- finds: nothing
-- notes: nothing
-- statements: 1
create function reporting.f() returns int language sql set search_path = reporting as $$ select 1 $$;
