-- Ends the transaction from a block.
-- code: SCRIPT_FAILED
do $$ begin update billing.accounts set status = 'x'; commit; end $$;
