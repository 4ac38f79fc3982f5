-- A hundred notices.
do $$ begin for i in 1 .. 100 loop raise notice '%', i; end loop; end $$;
