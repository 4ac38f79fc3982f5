-- Catches it.
do $$ begin raise exception using errcode = '57014'; exception when query_canceled then null; end $$;
