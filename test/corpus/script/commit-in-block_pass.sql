-- A block that ends by itself.
do $$ begin perform 1; end $$;
