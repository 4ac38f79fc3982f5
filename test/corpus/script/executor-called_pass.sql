-- Runs text of its own by EXECUTE.
-- expect: {"billing.accounts": {"update": 1}}
do $$ begin execute 'update billing.accounts set status = ''late'' where id = 2'; end $$;
