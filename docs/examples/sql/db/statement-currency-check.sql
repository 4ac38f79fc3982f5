-- No statement was lost, and a third of a year of ten accounts is in francs.
select count(*) = 120 and count(*) filter (where currency = 'CHF') = 30 from reporting.statements;
