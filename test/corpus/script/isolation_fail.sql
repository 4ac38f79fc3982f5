-- Changes what the transaction sees.
-- code: SCRIPT_FAILED
set transaction isolation level serializable;
