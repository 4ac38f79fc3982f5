-- Raises the gate's own refusal, with a finding of its choice: the grant would stay unspent.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.billing(uuid,text) | if v_context !~ | raise; if v_context !~ | GRANT_EXPIRED
do $$ begin raise exception 'GRANT_EXPIRED' using errcode = 'QT001', detail = '[{"code": "GRANT_EXPIRED"}]'; end $$;
