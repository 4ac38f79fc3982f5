-- Says that there was a deadlock.
-- code: SCRIPT_FAILED
do $$ begin raise exception using errcode = '40P01'; end $$;
