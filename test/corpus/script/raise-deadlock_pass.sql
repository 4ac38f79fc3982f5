-- Catches it.
do $$ begin raise exception using errcode = '40P01'; exception when deadlock_detected then null; end $$;
