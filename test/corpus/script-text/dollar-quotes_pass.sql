-- [SQL-1] takes a semicolon in a dollar quote for text
-- finds: nothing
-- notes: nothing
-- statements: 2
select $x$; commit; $y$ $x$, $$;$$;
select 1;
