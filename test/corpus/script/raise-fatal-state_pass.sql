-- An empty block.
do $$ begin null; end $$;
