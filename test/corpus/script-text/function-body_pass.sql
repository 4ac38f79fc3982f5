-- [SQL-5] takes what a function would write for no write of the script
-- finds: nothing
-- notes: nothing
-- statements: 1
create function reporting.f() returns void language sql begin atomic delete from billing.log; end;
