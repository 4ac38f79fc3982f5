-- Calls a procedure that ends by itself.
-- shows: pg_proc reporting.ends
create procedure reporting.ends() language plpgsql as $$ begin perform 1; end $$;
call reporting.ends();
