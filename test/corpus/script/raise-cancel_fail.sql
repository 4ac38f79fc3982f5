-- Says that somebody cancelled it, which WHEN OTHERS does not catch.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.billing(uuid,text) | query_canceled or assert_failure or others | others | DB_TIMEOUT
do $$ begin raise exception using errcode = '57014'; end $$;
