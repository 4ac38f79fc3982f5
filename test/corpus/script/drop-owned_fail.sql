-- Drops all that the target's role owns and may do: its executor too.
-- code: TARGET_ABSENT, TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
drop owned by billing_change cascade;
