-- Undoes a part of its own by an exception.
do $$ begin begin update billing.accounts set status = 'x'; raise exception 'undone'; exception when raise_exception then null; end; end $$;
