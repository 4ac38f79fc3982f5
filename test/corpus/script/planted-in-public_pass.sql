-- An operator in its own schema.
-- shows: pg_operator
create function reporting.same(integer, integer) returns boolean language sql as $$ select true $$;
create operator reporting.=== (leftarg = integer, rightarg = integer, function = reporting.same);
