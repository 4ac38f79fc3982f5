-- Raises and catches.
do $$ begin raise exception 'REHEARSED' using errcode = 'QT000'; exception when others then null; end $$;
