-- Lets the executor run with its caller's rights, so that the next script is the gate's owner.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
alter function quorate_targets.billing(uuid, text) security invoker;
