-- Fills a view with what the rows are now.
-- code: EFFECT_DRIFT
-- shows: files reporting.summary
refresh materialized view reporting.summary;
