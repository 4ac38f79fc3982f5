-- Asks what it would raise.
do $$ begin perform 'QT002'; end $$;
