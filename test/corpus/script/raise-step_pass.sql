-- A debug message.
do $$ begin raise debug 'QT004'; end $$;
