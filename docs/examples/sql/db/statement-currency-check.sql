select count(*) = 120 and count(*) filter (where currency = 'CHF') = 30
from reporting.statements;
