-- [SQL-1] reads names beyond ASCII
-- finds: nothing
-- notes: nothing
-- statements: 1
select "größe" from billing."Aufträge😀" where true;
