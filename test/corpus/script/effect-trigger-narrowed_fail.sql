-- Makes the recording trigger anew so that it sees no updates.
-- code: EFFECT_UNRECORDED, TARGET_DRIFT
create or replace trigger quorate_effect after insert on reporting.totals for each row
  when (session_user = 'cutter_exec'::name) execute function quorate_targets.record_row();
update reporting.totals set amount = -1;
