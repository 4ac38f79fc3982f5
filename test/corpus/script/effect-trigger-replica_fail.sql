-- Lets the recording trigger fire only in a replica.
-- code: TARGET_DRIFT
alter table reporting.totals enable replica trigger quorate_effect;
