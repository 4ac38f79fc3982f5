-- Leaves a search path to its own role for ever.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
alter role billing_change set search_path = reporting;
