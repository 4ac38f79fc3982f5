-- Reads one that it does.
select * from billing.plans;
