-- Lets everybody write the tables that scripts to come will make.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
alter default privileges in schema reporting grant all on tables to public;
