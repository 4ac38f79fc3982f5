-- Gives the executor to the reader's role.
-- code: SCRIPT_FAILED
alter function quorate_targets.billing(uuid, text) owner to billing_check;
