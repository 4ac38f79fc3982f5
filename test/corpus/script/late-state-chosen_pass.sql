-- A function with a line end in its name.
-- shows: pg_proc reporting
create function reporting."odd
 name"() returns void language sql as $$ select $$;
