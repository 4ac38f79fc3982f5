-- Leaves the recording of a table of its own switched off for the scripts to come.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
alter table reporting.totals disable trigger quorate_effect;
