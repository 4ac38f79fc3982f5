-- Undoes the gate's own rows from a block.
-- code: SCRIPT_FAILED
do $$ begin rollback; end $$;
