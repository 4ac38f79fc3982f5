-- Asks through the function of the reader, whose caller it is not.
-- code: SCRIPT_FAILED
select quorate_targets.billing_reads('select true');
