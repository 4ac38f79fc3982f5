-- Puts the recording trigger where it likes, so that a row is told twice.
-- code: TARGET_DRIFT
-- guard: quorate.surroundings_findings(text) | quorate.target_findings(p_target) as f | quorate.target_findings(p_target) as f where false
-- expect: {"reporting.totals": {"update": 2}}
create trigger again after update on reporting.totals for each row execute function quorate_targets.record_row();
update reporting.totals set amount = 0 where id = 1;
