-- Raises the gate's drift, by which all is undone and the grant stays as it was.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.billing(uuid,text) | if v_context !~ | raise; if v_context !~ | EFFECT_DRIFT
do $$ begin raise exception 'EFFECT_DRIFT' using errcode = 'QT003', detail = '[{"code": "EFFECT_DRIFT"}]'; end $$;
