-- Takes the currency out again. What was written to it meanwhile is lost with it.
drop index reporting.statements_by_month;
alter table reporting.statements drop column currency;
