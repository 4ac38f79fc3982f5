-- Lets everybody execute the function that runs scripts.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
grant execute on function quorate_targets.billing(uuid, text) to public;
