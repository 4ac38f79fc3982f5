-- Renames the recording trigger and writes; a new one takes its name.
-- code: TARGET_DRIFT
alter trigger quorate_effect on reporting.totals rename to another;
