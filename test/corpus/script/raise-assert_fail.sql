-- A failed ASSERT, which WHEN OTHERS does not catch.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.billing(uuid,text) | query_canceled or assert_failure or others | others | DB_ANSWER
do $$ begin assert false, 'no'; end $$;
