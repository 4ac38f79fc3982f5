-- One that holds.
do $$ begin assert true; end $$;
