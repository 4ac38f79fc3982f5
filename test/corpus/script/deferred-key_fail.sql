-- Breaks a foreign key that is checked at COMMIT.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.force_constraints() | if v_names is not null then | if false then
-- expect: {"reporting.lines": {"insert": 1}}
insert into reporting.lines values (1, 999);
