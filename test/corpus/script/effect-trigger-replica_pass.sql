-- Lets a trigger of its own fire only in a replica.
-- shows: pg_trigger counted
alter table reporting.totals enable replica trigger counted;
