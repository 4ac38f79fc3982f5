-- Switches the recording of a table of its own off, writes, and switches it on again.
-- code: EFFECT_UNRECORDED
-- guard: quorate.uncovered_findings(jsonb,jsonb,cutter_governance.catalogue_row[],cutter_governance.catalogue_row[]) | from touched as t where | from touched as t where false and
alter table reporting.totals disable trigger quorate_effect;
update reporting.totals set amount = -1;
alter table reporting.totals enable trigger quorate_effect;
