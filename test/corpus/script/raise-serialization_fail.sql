-- Says that somebody else was in the way, so that the grant stays unspent.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.billing(uuid,text) | v_context !~ '(?n)at RAISE$' | true | DB_CONFLICT
do $$ begin raise exception using errcode = '40001'; end $$;
