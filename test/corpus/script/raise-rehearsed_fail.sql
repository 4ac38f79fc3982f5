-- Ends the rehearsal as if it had run to its end.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.billing(uuid,text) | if v_context !~ | raise; if v_context !~ | STEP_WOULD_FAIL
do $$ begin raise exception 'REHEARSED' using errcode = 'QT000'; end $$;
