-- Puts another text into the function of a deferred trigger that was there before.
-- code: SCRIPT_DEFERS
-- guard: quorate.deferred_findings_since(cutter_governance.catalogue_row[],cutter_governance.catalogue_row[]) | or exists (select from written as w where w.catalogue = 'pg_proc') | or false
create or replace function reporting.noted() returns trigger language plpgsql as $$ begin delete from reporting.lines; return null; end $$;
