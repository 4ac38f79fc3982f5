-- Drops the function that runs it.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
drop function quorate_targets.billing(uuid, text);
