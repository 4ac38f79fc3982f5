-- ANALYZE can.
analyze reporting.totals;
