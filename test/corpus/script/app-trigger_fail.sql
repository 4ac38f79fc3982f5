-- Writes through a trigger of the application to a table that no effect trigger covers.
-- code: EFFECT_UNRECORDED
-- guard: quorate.run_script(uuid,jsonb) | quorate.uncovered_findings(v_counts, v_names, v_catalogue, v_after) as f | quorate.uncovered_findings(v_counts, v_names, v_catalogue, v_after) as f where false
-- expect: {"billing.notes": {"insert": 1}}
insert into billing.notes values (1, 'loud');
