-- Counts to a thousand.
with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000) select count(*) from n;
