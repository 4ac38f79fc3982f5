-- Tells rows in the text and in every field of an error.
-- code: SCRIPT_FAILED
do $$ declare v text := (select string_agg(email, ',') from billing.accounts); begin
  raise exception '%', repeat(v, 5000) using detail = v, hint = v, column = v, constraint = v, table = v, schema = v, datatype = v;
end $$;
