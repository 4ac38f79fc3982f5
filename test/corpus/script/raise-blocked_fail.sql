-- Raises the gate's second state.
-- code: SCRIPT_FAILED
do $$ begin raise exception 'X' using errcode = 'QT002', detail = '[{"code": "IDENTITY_STALE"}]'; end $$;
