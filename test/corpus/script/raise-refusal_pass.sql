-- A notice with those words.
do $$ begin raise notice 'QT001 GRANT_EXPIRED'; end $$;
