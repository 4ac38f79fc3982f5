-- Says of a function of its own that it is its own.
alter function reporting.own() owner to billing_change;
