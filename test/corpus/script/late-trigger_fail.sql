-- A new deferred trigger would run at COMMIT, after all was measured.
-- code: SCRIPT_DEFERS
-- guard: quorate.deferred_findings_since(cutter_governance.catalogue_row[],cutter_governance.catalogue_row[]) | t.tgdeferrable and not t.tgisinternal | false
-- expect: {"reporting.totals": {"update": [0, 9]}}
create function reporting.late() returns trigger language plpgsql as $$ begin delete from billing.accounts; return null; end $$;
create constraint trigger late after delete on reporting.totals deferrable initially deferred for each row execute function reporting.late();
