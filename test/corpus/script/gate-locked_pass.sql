-- Locks its own.
lock table reporting.totals in access exclusive mode;
