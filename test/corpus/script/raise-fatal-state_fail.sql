-- Says that the server is about to end.
-- code: SCRIPT_FAILED
do $$ begin raise exception using errcode = '57P01'; end $$;
