-- Takes a partition off, which then has no recording trigger, writes to it, and attaches it again.
-- code: EFFECT_UNRECORDED
-- guard: quorate.uncovered_findings(jsonb,jsonb,cutter_governance.catalogue_row[],cutter_governance.catalogue_row[]) | from touched as t where | from touched as t where false and
alter table reporting.parts detach partition reporting.parts_2025;
delete from reporting.parts_2025;
alter table reporting.parts attach partition reporting.parts_2025 for values from ('2025-01-01') to ('2026-01-01');
