-- The same from a function of its own, whose name ends the line.
-- code: SCRIPT_FAILED
create function reporting."at
x"() returns void language plpgsql as $$ begin raise exception 'REHEARSED' using errcode = 'QT000'; end $$;
select reporting."at
x"();
