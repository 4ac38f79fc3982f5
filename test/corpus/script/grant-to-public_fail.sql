-- Lets everybody write.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
grant insert on reporting.totals to public;
