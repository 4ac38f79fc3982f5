-- Renames the executor, so that the next script finds none.
-- code: SCRIPT_FAILED
alter function quorate_targets.billing(uuid, text) rename to away;
