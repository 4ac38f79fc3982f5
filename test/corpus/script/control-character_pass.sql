-- A tab.
select	1;
