-- Takes the pinned search path off the executor.
-- code: TARGET_DRIFT
alter function quorate_targets.billing(uuid, text) reset all;
