-- The way forward after a failed verify: the column goes again, and its index with it.
alter table reporting.totals drop column month;
