-- Finds its own things by their schema.
select count(*) from reporting.totals;
