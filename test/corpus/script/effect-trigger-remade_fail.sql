-- Drops the recording trigger, writes, and makes it again, word for word.
-- code: EFFECT_UNRECORDED
-- guard: quorate.uncovered_findings(jsonb,jsonb,cutter_governance.catalogue_row[],cutter_governance.catalogue_row[]) | from touched as t where | from touched as t where false and
drop trigger quorate_effect on reporting.totals;
update reporting.totals set amount = -1;
create trigger quorate_effect after insert or update or delete on reporting.totals for each row
  when (session_user = 'cutter_exec'::name) execute function quorate_targets.record_row();
