-- Takes a number that nothing depends on.
select nextval('reporting.numbers');
