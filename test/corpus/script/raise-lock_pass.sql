-- Takes a lock that nobody holds.
lock table reporting.totals in share mode;
