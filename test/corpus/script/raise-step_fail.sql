-- Raises the gate's failed step, with findings that look as if all were well.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.billing(uuid,text) | if v_context !~ | raise; if v_context !~
do $$ begin raise exception 'NONE' using errcode = 'QT004', detail = '[]'; end $$;
