-- Catches it.
do $$ begin raise exception using errcode = '40001'; exception when serialization_failure then null; end $$;
