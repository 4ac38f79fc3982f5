-- [SQL-5] notes a DELETE of every row within a CTE
-- finds: nothing
-- notes: SCRIPT_WITHOUT_WHERE@5:27
-- statements: 1
with gone as (delete from billing.log returning *) select count(*) from gone;
