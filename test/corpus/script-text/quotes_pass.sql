-- [SQL-1] takes statements in texts and names for texts and names
-- finds: nothing
-- notes: nothing
-- statements: 1
select 'commit;', "vacuum;" from (select 1 as "vacuum;") as x;
