-- Says that it waited for a lock.
-- code: SCRIPT_FAILED
do $$ begin raise exception using errcode = '55P03'; end $$;
