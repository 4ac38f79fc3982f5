-- Raises a warning with those words.
do $$ begin raise warning 'EFFECT_DRIFT'; end $$;
