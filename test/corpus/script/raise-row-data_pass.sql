-- Tells the number of rows in a notice.
do $$ begin raise notice '% rows', (select count(*) from billing.accounts); end $$;
