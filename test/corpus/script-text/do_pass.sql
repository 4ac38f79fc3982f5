-- [SQL-5] notes that a DO block is not read
-- finds: nothing
-- notes: SCRIPT_OPAQUE@5:1
-- statements: 1
do $$ begin execute 'drop table billing.x'; end $$;
