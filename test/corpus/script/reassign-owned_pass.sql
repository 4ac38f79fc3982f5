-- Gives a table to itself.
alter table reporting.pairs owner to billing_change;
