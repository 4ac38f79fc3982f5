-- Publishes rows to subscribers.
-- code: SCRIPT_FAILED
create publication leak for table reporting.totals;
