-- Ends the transaction from a procedure.
-- code: SCRIPT_FAILED
create procedure reporting.ends() language plpgsql as $$ begin commit; end $$;
call reporting.ends();
