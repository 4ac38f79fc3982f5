-- Catches an error and goes on.
do $$ begin begin perform 1 / 0; exception when division_by_zero then null; end; end $$;
